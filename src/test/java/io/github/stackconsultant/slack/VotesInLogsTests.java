package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the log and the texts of exceptions never hold of a vote. */
class VotesInLogsTests {

    private static final String REASON = "zebras run it";

    @AutoClose
    private final SlackServer server = new SlackServer();

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @AutoClose
    private final WebApi slack = new WebApi(rig, server);

    private final VoteMessengers messenger = rig.polls(slack);
    private final LivePolls live = messenger.polls().live(rig.failures, rig.clock);
    private int turns;

    @Test
    void noLineOfTheLogTellsWhoVotedWhatOrWhatWasSaid() throws Exception {
        try (var logged = new Logged();
                var inbound = new Inbound(rig, rig.conversation(), rig.voting)) {
            server.next("chat.postMessage", Answer.error("not_in_channel"));
            var poll = poll(anOpenVote());
            take("U0V9", new PollMove.Cast(poll, 1, new ChoiceId("python")));
            server.next("chat.update", Answer.error("cant_update_message"), Answer.wait("5"), Answer.of(500, "oops"));
            live.bringUpToDate();
            live.bringUpToDate();
            inbound.server.next("respond/it", Answer.of(404, "gone"));
            inbound.server.next("chat.postEphemeral", Answer.error("user_not_in_channel"));
            inbound.server.next("conversations.open", Answer.error("user_disabled"));
            var where = Payloads.inMessage("C0BACKEND", "")
                    .replace("https://hooks.example/actions/1", inbound.server.replyAddress("it"));
            inbound.interaction(Payloads.click(where, Payloads.button("ballot|" + poll + "||1", "vote_1", "python")));
            inbound.settle();
            take("U0ANA", new PollMove.Close(poll));
            server.next("chat.postMessage", Answer.error("is_archived"), Answer.error("is_archived"));
            say();

            assertThat(logged.lines())
                    .anyMatch(line -> line.contains(poll.value()))
                    .anyMatch(line -> line.contains("could not tell U0ANA"));
            assertThat(logged.lines())
                    .noneMatch(line -> line.contains(REASON) || line.contains("Which backend"))
                    .noneMatch(line -> line.matches("(?s).*\\bU0\\w+.*")
                            && line.matches("(?s).*(?i:python|node\\.?js|\\+none|\\+several).*"));
        }
    }

    @Test
    void nothingThatIsThrownOrPrintedHoldsTheReplyAddress() {
        var origin = Origin.of("", "p", Rig.ANA_DIRECT, Optional.of(new ReplyPath("https://secret", false, Rig.NOW)));

        assertThat(origin.toString()).doesNotContain("secret");
    }

    @Test
    void nothingThatIsPrintedHoldsWhatAReasonIsFor() {
        var reference = new VoteReasonReference(new PollId("p"), new ChoiceId("python"));
        var origin = Origin.of("", reference.value(), Rig.ANA_DIRECT, Optional.empty());

        assertThat(reference.toString()).doesNotContain("python");
        assertThat(origin.toString()).doesNotContain("python");
    }

    /** A poll of Ana's in its channel, with four votes for Python, each with a reason. */
    private PollId poll(PollTerms terms) {
        var move = rig.voting.asking(Rig.ANA, "C0BACKEND", terms.terms(), PollTerms.aMatter(1));
        var poll = ((PollReply.Asked) take("U0ANA", move)).poll().id();
        say();
        take("U0ANA", new PollMove.PostAgain(poll));
        say();
        for (int each = 0; each < 4; each++) {
            take("U0V" + each, new PollMove.Cast(poll, 1, new ChoiceId("python")));
            take("U0V" + each, new PollMove.Explain(poll, new ChoiceId("python"), REASON));
        }
        live.bringUpToDate();
        return poll;
    }

    private PollReply take(String user, PollMove move) {
        var delivery = new DeliveryId("poll-turn-" + ++turns);
        return rig.voting.voting().take(new PollTurn(delivery, new Person("T0LOCAL", user), false, move));
    }

    private void say() {
        rig.said().forEach(new SayingOnly(messenger::registerIn)::say);
    }
}
