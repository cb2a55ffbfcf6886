package io.github.stackconsultant.slack;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.DecisionTurn;
import io.github.stackconsultant.record.RecordDocuments;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;

/** Decisions saved, and what is said about them on the way to Slack's Web API. */
abstract class DecisionMessages {

    static final String CHANNEL = "C0BACKEND";

    @AutoClose
    final SlackServer server = new SlackServer();

    final Rig rig = new Rig(KnowledgeFixtures.ours());

    @AutoClose
    final WebApi slack = new WebApi(rig, server);

    final DecisionMessenger decisions = decisions();
    final Messenger messenger = new SayingOnly(decisions::registerIn);
    private int turns;

    private DecisionMessenger decisions() {
        return decisions(rig.documents);
    }

    final DecisionMessenger decisions(RecordDocuments documents) {
        return rig.decisions(slack, documents);
    }

    /** Slack takes the next file, and says that of putting it into the channel. */
    void takesAFile(Answer completed) {
        server.next(
                "files.getUploadURLExternal",
                Answer.of(
                        200,
                        "{\"ok\":true,\"upload_url\":\"" + server.replyAddress("upload") + "\",\"file_id\":\"F1\"}"));
        server.next("files.completeUploadExternal", completed);
    }

    void takesAFile() {
        takesAFile(Answer.of(200, "{\"ok\":true,\"files\":[{\"id\":\"F1\",\"title\":\"Which?\"}]}"));
    }

    Decision saved(Optional<String> channel) {
        return saved(channel, Optional.empty());
    }

    Decision saved(Optional<String> channel, Optional<ChoiceId> choice) {
        return saved("Which backend?", channel, choice);
    }

    Decision saved(String question, Optional<String> channel, Optional<ChoiceId> choice) {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        rig.said();
        var move = new DecisionMove.Save(
                new DecisionMove.Cause.Recommended(given.id()),
                question,
                choice,
                "",
                Optional.of(LocalDate.parse("2026-07-01")),
                channel);
        takes(move);
        return rig.decisions.of(Rig.ANA, 1).get(0);
    }

    void takes(DecisionMove move) {
        var delivery = new DeliveryId("decision-turn-" + ++turns);
        rig.recording(accepted -> true, rig.voting).take(new DecisionTurn(delivery, Rig.ANA, move));
    }

    List<Outcome> say() {
        return say(messenger);
    }

    final List<Outcome> say(Messenger saying) {
        return rig.said().stream()
                .filter(statement -> !(statement.content() instanceof PollContent.SecondLook))
                .map(saying::say)
                .toList();
    }

    Decision stored(Decision decision) {
        return rig.decisions.find(decision.id()).orElseThrow();
    }

    PollReply votes(String user, PollMove move) {
        var delivery = new DeliveryId("poll-turn-" + ++turns);
        return rig.voting.voting().take(new PollTurn(delivery, new Person("T0LOCAL", user), false, move));
    }
}
