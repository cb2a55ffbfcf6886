package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who is reminded of a vote, where, and when no more. */
class VoteRemindersTests {

    @AutoClose
    private final PollStage stage = new PollStage();

    private final SlackServer server = stage.server;
    private final Rig rig = stage.rig;
    private final Messenger messenger = stage.saying;

    @Test
    void everybodyIsRemindedInThePollsThread() {
        var poll = stage.posted(anOpenVote().reminding());
        stage.vote(poll, "U0BO", "python");

        remind(poll);

        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo(PollStage.CHANNEL);
        assertThat(server.last("chat.postMessage").field("thread_ts")).isEqualTo(PollStage.FIRST);
        assertThat(server.last("chat.postMessage").field("text"))
                .startsWith("This vote closes <!date^")
                .endsWith(". 1 vote so far. Have you voted?");
    }

    @Test
    void namedVotersAreRemindedInPrivateIfTheyHaveNotVoted() {
        var poll = stage.posted(anAnonymousVote().reminding().among("U0BO", "U0CHI", "U0DEE"));
        stage.vote(poll, "U0BO", "python");
        server.forgetCalls();

        remind(poll);

        assertThat(server.fields("chat.postMessage", "channel")).containsExactly("D0CHI", "D0DEE");
        assertThat(stage.texts())
                .allSatisfy(text -> assertThat(text)
                        .startsWith(
                                "<@U0ANA> asks you to vote in <#C0BACKEND>: \u201cWhich backend?\u201d. It closes <!date^")
                        .endsWith(", and you have not voted yet."));
    }

    @Test
    void whoAskedAndIsNamedIsNotAskedByThemselves() {
        var poll = stage.posted(anOpenVote().reminding().among("U0ANA"));

        remind(poll);

        assertThat(stage.texts())
                .last()
                .asString()
                .startsWith("Your vote in <#C0BACKEND> is open: \u201cWhich backend?\u201d. It closes <!date^")
                .endsWith(", and you have not voted yet.");
    }

    @Test
    void whoVotedBeforeTheAnswersChangedIsRemindedToConfirmWithTheButtonThatDoesIt() {
        var open = stage.posted(anOpenVote().reminding().among("U0BO", "U0CHI"));
        var anonymous = stage.posted(anAnonymousVote().reminding().among("U0BO", "U0CHI"));
        for (var poll : List.of(open, anonymous)) {
            stage.vote(poll, "U0BO", "python");
        }
        stage.changes();
        stage.say();

        for (var poll : List.of(open, anonymous)) {
            server.forgetCalls();
            remind(poll);

            assertThat(stage.texts())
                    .first()
                    .asString()
                    .startsWith("Your vote" + (poll.equals(open) ? " for *Python*" : "")
                            + " on \u201cWhich backend?\u201d in <#C0BACKEND> waits to be confirmed, and does not count"
                            + " until then: confirm it here, or vote anew there. It closes <!date^")
                    .doesNotContain("have not voted");
            assertThat(stage.texts()).last().asString().endsWith("and you have not voted yet.");
            assertThat(server.calls())
                    .filteredOn(call -> call.field("channel").equals("D0BO"))
                    .singleElement()
                    .satisfies(call -> assertThat(call.field("blocks"))
                            .contains("confirm_vote")
                            .containsPattern("poll_word\\|" + poll + "\\|\\d+\\|2"));
        }
    }

    @Test
    void whereThePollsThreadIsClosedWhoeverAskedHearsOfIt() {
        var poll = stage.posted(anOpenVote().reminding());
        server.next("chat.postMessage", Answer.error("is_archived"));

        remind(poll);

        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(server.last("chat.postMessage").field("text"))
                .startsWith("Slack does not let me remind people of your vote in <#C0BACKEND> (is_archived)")
                .endsWith(": remind them yourself.");
    }

    @Test
    void whereNamedVotersCannotBeRemindedWhoeverAskedHearsOfItOnceAndOfNobodysVote() {
        var poll = stage.posted(anAnonymousVote().reminding().among("U0BO", "U0CHI", "U0DEE", "U0EVE"));
        rig.voting.voting().remind(poll);
        var refusal = Answer.error("cannot_dm_bot");
        server.next(
                "chat.postMessage",
                refusal,
                Answer.of(200, "{\"ok\":true,\"channel\":\"D0ANA\",\"ts\":\"1.5\"}"),
                refusal);
        server.forgetCalls();

        assertThat(stage.say())
                .containsExactly(
                        new Outcome.Said(),
                        new Outcome.Refused("cannot_dm_bot"),
                        new Outcome.Said(),
                        new Outcome.Said());

        assertThat(server.fields("chat.postMessage", "channel"))
                .containsExactly("D0BO", "D0ANA", "D0CHI", "D0DEE", "D0EVE");
        assertThat(stage.texts().get(1))
                .startsWith("Slack does not let me remind one or more of the people named in your vote in <#C0BACKEND>"
                        + " (cannot_dm_bot): ")
                .endsWith(": remind them yourself.")
                .doesNotContain("U0BO");
    }

    /** Without buttons there is no rest that Slack did not take. */
    @Test
    void whatIsTextOnlyIsNotSentOnceMoreAsText() {
        var poll = stage.posted(anOpenVote().reminding().among("U0BO"));
        server.next("chat.postMessage", Answer.error("msg_too_long"));
        server.forgetCalls();

        remind(poll);

        assertThat(server.fields("chat.postMessage", "channel")).containsExactly("D0BO", "D0ANA");
    }

    @Test
    void whoeverAskedAndCouldNotBeToldIsToldWhenItIsTriedAgain() {
        var poll = stage.posted(anOpenVote().reminding().among("U0BO"));
        rig.voting.voting().remind(poll);
        var reminder = rig.said().get(0);
        server.next(
                "chat.postMessage",
                Answer.error("cannot_dm_bot"),
                Answer.of(503, "oops"),
                Answer.error("cannot_dm_bot"));

        assertThat(messenger.say(reminder)).isEqualTo(new Outcome.Failed("http_503"));
        assertThat(messenger.say(reminder)).isEqualTo(new Outcome.Said());

        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
    }

    @Test
    void theRemindersLeadToTheVoteAndSlackIsAskedOnceWhereItIs() {
        var poll = stage.posted(anOpenVote().reminding().among("U0BO", "U0CHI"));
        server.next(
                "chat.getPermalink",
                Answer.of(200, "{\"ok\":true,\"permalink\":\"https://riverside.example/archives/C0BACKEND/p17\"}"));

        remind(poll);

        assertThat(server.last("chat.getPermalink").field("message_ts")).isEqualTo(PollStage.FIRST);
        assertThat(stage.texts().subList(1, 3))
                .allSatisfy(text ->
                        assertThat(text).endsWith("<https://riverside.example/archives/C0BACKEND/p17|Go to the vote>"));
        assertThat(server.methods()).containsOnlyOnce("chat.getPermalink");
    }

    @Test
    void aReminderThatComesAfterTheEndIsNotSaid() {
        var poll = stage.posted(anOpenVote().reminding());
        rig.voting.voting().remind(poll);
        var reminder = rig.said().get(0);
        stage.take(Rig.ANA, new PollMove.Close(poll));
        server.forgetCalls();

        assertThat(messenger.say(reminder)).isEqualTo(new Outcome.Said());

        assertThat(server.calls()).isEmpty();
    }

    @Test
    void aReminderThatComesOnceItsTimeIsOverIsNotSaidThoughNothingHasRung() {
        var poll = stage.posted(anOpenVote().reminding());
        rig.voting.voting().remind(poll);
        var reminder = rig.said().get(0);
        rig.clock.tick(Duration.ofDays(3));
        server.forgetCalls();

        assertThat(messenger.say(reminder)).isEqualTo(new Outcome.Said());

        assertThat(server.calls()).isEmpty();
    }

    @Test
    void whoVotesBeforeTheirReminderIsSaidIsNotReminded() {
        var poll = stage.posted(anOpenVote().reminding().among("U0BO", "U0CHI"));
        rig.voting.voting().remind(poll);
        var reminders = rig.said();
        stage.vote(poll, "U0BO", "python");
        server.forgetCalls();

        reminders.forEach(reminder -> assertThat(messenger.say(reminder)).isEqualTo(new Outcome.Said()));

        assertThat(server.fields("chat.postMessage", "channel")).containsExactly("D0CHI");
    }

    @Test
    void whereThePollsMessageIsGoneItIsPostedAnewBeforePeopleAreRemindedBelowIt() {
        var poll = stage.posted(anOpenVote().reminding());
        server.next("chat.update", Answer.error("message_not_found"));

        remind(poll);

        assertThat(stage.shown(poll).timestamp()).isNotEqualTo(PollStage.FIRST);
        assertThat(server.last("chat.postMessage").field("thread_ts"))
                .isEqualTo(stage.shown(poll).timestamp());
    }

    @Test
    void nobodyIsRemindedBelowAMessageOfWhichSlackDoesNotSayWhetherItIsThere() {
        var poll = stage.posted(anOpenVote().reminding());
        rig.voting.voting().remind(poll);
        var reminder = rig.said().get(0);
        server.next("chat.update", Answer.wait("7"));

        assertThat(messenger.say(reminder)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        assertThat(stage.texts()).hasSize(1);
    }

    private void remind(PollId poll) {
        rig.voting.voting().remind(poll);
        assertThat(stage.say()).isNotEmpty().containsOnly(new Outcome.Said());
    }
}
