package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.PollMove;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The message of a poll follows its votes: the last state always wins. */
class PollUpdatesTests {

    @AutoClose
    private final PollStage stage = new PollStage();

    private final SlackServer server = stage.server;
    private final Rig rig = stage.rig;

    @Test
    void aPollThatLagsIsUpdatedOnceHoweverMuchHasChanged() {
        var one = stage.posted(anOpenVote());
        var other = stage.posted(anOpenVote());
        for (var user : List.of("U1", "U2", "U3")) {
            stage.vote(one, user, "python");
            stage.vote(other, user, "nodejs");
        }
        server.forgetCalls();

        stage.bringUpToDate();
        stage.bringUpToDate();

        assertThat(server.methods()).containsExactly("chat.update", "chat.update");
        assertThat(server.calls()).extracting(call -> call.field("ts")).doesNotHaveDuplicates();
        assertThat(server.calls())
                .allSatisfy(call -> assertThat(call.field("text")).endsWith("3 votes so far"));
        assertThat(stage.shown(one).version()).isEqualTo(stage.find(one).version());
    }

    @Test
    void whoIsForgottenIsNamedNoLongerAndThenIsNobody() {
        var poll = stage.posted(anOpenVote().among("U0BO", "U0CHI"));
        assertThat(stage.posted()).contains("@U0BO", "@U0CHI");

        rig.voting.polls().save(stage.find(poll).without("U0BO"));
        stage.bringUpToDate();
        assertThat(stage.updated()).contains("@U0CHI").doesNotContain("U0BO");

        rig.voting.polls().save(stage.find(poll).without("U0CHI"));
        stage.bringUpToDate();
        assertThat(stage.updated()).contains("for nobody any more").doesNotContain("U0CHI", "somebody");
    }

    @Test
    void itWaitsAsLongAsItIsAskedToAndThenShowsTheLastState() {
        var poll = stage.posted(anOpenVote());
        var other = stage.posted(anOpenVote());
        stage.vote(poll, "U1", "python");
        server.forgetCalls();
        server.next("chat.update", Answer.wait("10"));

        stage.bringUpToDate();
        stage.vote(poll, "U2", "python");
        stage.vote(other, "U2", "python");
        rig.clock.tick(Duration.ofSeconds(9));
        stage.bringUpToDate();
        assertThat(server.calls()).as("the channel pauses, whatever is in it").hasSize(1);

        rig.clock.tick(Duration.ofSeconds(1));
        stage.bringUpToDate();
        assertThat(server.calls()).hasSize(3);
        assertThat(server.calls())
                .filteredOn(call -> call.field("ts").equals(PollStage.FIRST))
                .last()
                .extracting(call -> call.field("text"))
                .asString()
                .endsWith("2 votes so far");
        assertThat(rig.voting.polls().lagging(9)).isEmpty();
    }

    @Test
    void itDoesNotWaitForATimeThatTheClockWasSetBackFrom() {
        var poll = stage.lagging();
        server.next("chat.update", Answer.wait("10"));

        stage.bringUpToDate();
        rig.clock.tick(Duration.ofHours(-2));
        stage.bringUpToDate();

        assertThat(server.calls()).hasSize(2);
        assertThat(rig.voting.polls().lagging(9)).isEmpty();
    }

    @Test
    void aPassingTroubleIsTriedAgainTwoRoundsLater() {
        var poll = stage.lagging();
        server.next("chat.update", Answer.of(503, "oops"));

        stage.bringUpToDate();
        rig.clock.tick(Duration.ofSeconds(3));
        stage.bringUpToDate();
        assertThat(server.methods()).hasSize(1);

        rig.clock.tick(Duration.ofSeconds(3));
        stage.bringUpToDate();
        stage.bringUpToDate();
        assertThat(server.methods()).hasSize(2);
    }

    @Test
    void whileTheTokenIsRefusedTheLastStateWaitsAndSlackIsSeldomAsked() {
        var poll = stage.lagging();
        server.next("chat.update", Answer.error("token_revoked"), Answer.error("token_revoked"));

        for (int second = 0; second < 60; second += 3) {
            stage.bringUpToDate();
            rig.clock.tick(Duration.ofSeconds(3));
        }
        assertThat(server.methods()).hasSize(2);

        stage.bringUpToDate();
        assertThat(server.methods()).hasSize(3);
        assertThat(rig.voting.polls().lagging(9)).isEmpty();
    }

    @Test
    void aMessageThatSomebodyDeletedIsPostedAnewAndUpdatedThere() {
        var poll = stage.lagging();
        server.next("chat.update", Answer.error("message_not_found"));

        try (var logged = new Logged()) {
            stage.bringUpToDate();
            assertThat(logged.lines())
                    .containsExactly("the message of poll " + poll + " in C0BACKEND is posted anew: message_not_found");
        }
        assertThat(server.methods()).containsExactly("chat.update", "chat.postMessage");
        assertThat(server.last("chat.postMessage").field("text")).endsWith("1 vote so far");
        var anew = stage.shown(poll);
        assertThat(anew.timestamp()).isNotEqualTo(PollStage.FIRST);
        stage.vote(poll, "U2", "python");
        stage.bringUpToDate();

        assertThat(server.last("chat.update").field("ts")).isEqualTo(anew.timestamp());
        assertThat(rig.voting.polls().lagging(9)).isEmpty();
    }

    /** What it would say is in the message of its outcome. */
    @Test
    void theMessageOfAVoteThatIsOverIsNotPostedAnew() {
        var poll = stage.posted(anOpenVote());
        stage.close(poll);
        server.forgetCalls();
        server.next("chat.update", Answer.error("message_not_found"));

        stage.bringUpToDate();
        stage.bringUpToDate();

        assertThat(server.methods()).containsExactly("chat.update");
    }

    /** As Slack asks: what is typed or chosen in a block of the same id may stay in it. */
    @Test
    void theIdsOfItsBlocksAreOtherOnesAtEachUpdateAndCountForTheSameEdition() {
        var poll = stage.posted(anOpenVote());
        var posted = ids(stage.posted());

        stage.vote(poll, "U1", "python");
        stage.bringUpToDate();

        assertThat(posted).hasSize(3).doesNotContainAnyElementsOf(ids(stage.updated()));
        assertThat(ids(stage.updated()))
                .hasSize(3)
                .allSatisfy(
                        id -> assertThat(BlockReference.parse(id).orElseThrow().version())
                                .isEqualTo(1));
    }

    private static List<String> ids(String blocks) {
        return Pattern.compile("\"block_id\":\"([^\"]*)\"")
                .matcher(blocks)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void whatChangesDuringACallIsShownInTheNextRound() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U1", "python");
        server.next("chat.update", Answer.of(200, "{\"ok\":true}").during(() -> stage.vote(poll, "U2", "python")));

        stage.bringUpToDate();
        assertThat(server.last("chat.update").field("text")).endsWith("1 vote so far");
        stage.bringUpToDate();

        assertThat(server.last("chat.update").field("text")).endsWith("2 votes so far");
        assertThat(rig.voting.polls().lagging(9)).isEmpty();
    }

    @Test
    void aVoteWhileThePollIsPostedIsShownInTheNextRound() {
        var poll = stage.asked(anOpenVote());
        server.next(
                "chat.postMessage", Answer.posted("C0BACKEND", "5.5").during(() -> stage.vote(poll, "U1", "python")));
        stage.say();

        stage.bringUpToDate();

        assertThat(server.last("chat.update").field("ts")).isEqualTo("5.5");
        assertThat(server.last("chat.update").field("text")).endsWith("1 vote so far");
    }

    @Test
    void theMessageOfAClosedPollHasNoButtonsToVoteWith() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U1", "python");
        stage.take(Rig.ANA, new PollMove.Close(poll));

        stage.bringUpToDate();

        var update = server.last("chat.update");
        assertThat(update.field("text")).isEqualTo("Which backend?: this vote is closed.");
        assertThat(update.field("blocks"))
                .contains("1 vote in all", "closed <!date^".replace("<", "\\u003c"))
                .doesNotContain("\"vote_1\"", "withdraw_vote", "close_vote", "who_voted");
    }
}
