package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.fixtures.Faltering;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.Voting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What asked a voter to confirm says, once the vote is over, what came of it, and has no button any more. */
class ConfirmationsOverTests {

    private static final String NOT_CONFIRMED =
            "Your vote for *Python* was not confirmed before that, so it does not count.";

    @AutoClose
    private final PollStage stage = new PollStage();

    private final SlackServer server = stage.server;

    /** Bo votes for Python, then Ana changes an answer, and Bo is asked to confirm. */
    private PollId asked(PollTerms terms) {
        var poll = stage.posted(terms);
        stage.vote(poll, "U0BO", "python");
        stage.changes();
        stage.say();
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0BO");
        return poll;
    }

    private List<SlackServer.Call> updates() {
        return server.calls("chat.update");
    }

    @Test
    void whoDidNotConfirmLearnsThatTheVoteDoesNotCount() {
        var poll = asked(anOpenVote());

        stage.close(poll);
        stage.say();

        assertThat(updates()).singleElement().satisfies(call -> {
            assertThat(call.field("channel")).isEqualTo("D0BO");
            assertThat(call.field("ts")).isEqualTo("1700000000.000002");
            assertThat(call.field("text"))
                    .startsWith("The vote on \u201cWhich backend?\u201d in <#C0BACKEND> closed <!date^")
                    .endsWith(NOT_CONFIRMED);
            assertThat(call.field("blocks")).doesNotContain("confirm_vote");
        });
    }

    @Test
    void whoVotedAnewLearnsThatItCounted() {
        for (var terms : List.of(anOpenVote(), anAnonymousVote())) {
            var poll = asked(terms);
            stage.vote(poll, "U0BO", "python");
            server.forgetCalls();

            stage.close(poll);
            stage.say();

            assertThat(updates())
                    .singleElement()
                    .satisfies(call -> assertThat(call.field("text"))
                            .endsWith("Your vote was confirmed or cast anew before that, and counted."));
        }
    }

    @Test
    void ofAnAnonymousVoteItNamesNoChoice() {
        var poll = asked(anAnonymousVote());

        stage.close(poll);
        stage.say();

        assertThat(updates())
                .singleElement()
                .satisfies(call -> assertThat(call.field("text"))
                        .endsWith("A vote that was not confirmed before that does not count.")
                        .doesNotContain("Python"));
    }

    @Test
    void everyMessageThatAskedSaysSoTheReminderToo() {
        var poll = asked(anOpenVote().reminding().among("U0BO"));
        stage.rig.voting.voting().remind(poll);
        stage.say();

        stage.close(poll);
        stage.say();

        assertThat(updates())
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.field("text")).endsWith(NOT_CONFIRMED));
    }

    @Test
    void aMessageThatIsGoneIsNotMissedAndSlackIsWaitedFor() {
        var poll = asked(anOpenVote());
        stage.close(poll);
        var over = stage.rig.said().stream()
                .filter(statement -> statement.content() instanceof PollContent.ConfirmationOver)
                .findFirst()
                .orElseThrow();
        server.next("chat.update", Answer.wait("7"), Answer.error("message_not_found"));

        assertThat(stage.saying.say(over)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        stage.rig.clock.tick(Duration.ofSeconds(8));
        assertThat(stage.saying.say(over)).isEqualTo(new Outcome.Said());
    }

    @Test
    void whatCouldBeKeptOnlyAfterTheEndIsNotPostedAgainAndSaysSoAtOnce() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U0BO", "python");
        stage.changes();
        var request = stage.rig.said().stream()
                .filter(statement -> statement.content() instanceof PollContent.Confirmation)
                .findFirst()
                .orElseThrow();
        server.forgetCalls();
        var messenger = forgetful();
        assertThatThrownBy(() -> messenger.say(request)).hasMessage("away");
        stage.take(Rig.ANA, new PollMove.Close(poll));

        assertThat(messenger.say(request)).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsOnlyOnce("chat.postMessage").endsWith("chat.update");
        assertThat(server.last("chat.update").field("text")).endsWith(NOT_CONFIRMED);
    }

    private Messenger forgetful() {
        var rig = stage.rig;
        var voters = new VoterMessenger(
                Faltering.once(Voting.class, rig.voting.voting(), "asked"),
                rig.voting.polls(),
                rig.recommendations,
                new WorkspaceFacts(stage.slack.api),
                stage.slack.sender,
                rig.newest,
                rig.polls(stage.slack).polls(),
                rig.clock);
        return new SayingOnly(voters::registerIn);
    }
}
