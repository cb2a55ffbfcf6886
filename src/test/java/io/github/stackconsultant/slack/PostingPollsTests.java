package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMessage;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.Quorum;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a poll gets into its channel, and what its owner hears where it does not. */
class PostingPollsTests {

    @AutoClose
    private final PollStage stage = new PollStage();

    private final SlackServer server = stage.server;
    private final Rig rig = stage.rig;
    private final Messenger messenger = stage.saying;

    @Test
    void aPollIsPostedOnceAndItsPlaceRemembered() {
        var poll = stage.asked(anOpenVote());
        var statement = rig.said().get(0);

        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());
        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsExactly("users.info", "chat.postMessage");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo(PollStage.CHANNEL);
        assertThat(server.last("chat.postMessage").field("text"))
                .isEqualTo("Which backend? asked by <@U0ANA>: 0 votes so far");
        assertThat(stage.shown(poll))
                .isEqualTo(new PollMessage(
                        PollStage.CHANNEL, PollStage.FIRST, stage.find(poll).version()));
        assertThat(stage.find(poll).open()).isTrue();
        stage.bringUpToDate();
        assertThat(server.methods()).doesNotContain("chat.update");
    }

    @ParameterizedTest
    @CsvSource({
        "not_in_channel, I am not in <#C0BACKEND> yet. Type `/invite @Stack Consultant` there",
        "channel_not_found, I am not in <#C0BACKEND> yet. Type `/invite @Stack Consultant` there",
        "is_archived, Slack does not let me post in <#C0BACKEND> (is_archived).",
        "msg_too_long, Slack does not take what I was going to post in <#C0BACKEND>. Whoever runs this app finds the reason",
    })
    void whatTheChannelRefusesIsKeptAndTheOwnerToldHowToGoOn(String error, String why) {
        var poll = stage.asked(anOpenVote().reminding());
        server.next("chat.postMessage", Answer.error(error));

        try (var logged = new Logged()) {
            assertThat(stage.say()).containsExactly(new Outcome.Said());
            assertThat(logged.lines()).containsExactly("poll " + poll + " cannot be posted in C0BACKEND: " + error);
        }

        var word = server.last("chat.postMessage");
        assertThat(word.field("channel")).isEqualTo("D0ANA");
        assertThat(word.field("text"))
                .startsWith(why)
                .contains("Post again")
                .endsWith("Your question is kept as you asked it.");
        assertThat(word.field("blocks")).contains("\"post_again\"", poll.value());
        assertThat(stage.find(poll).status()).isEqualTo(Poll.Status.WAITING);
        assertThat(stage.find(poll).closesAt()).isEmpty();

        rig.clock.tick(Duration.ofDays(9));
        stage.take(Rig.ANA, new PollMove.PostAgain(poll));
        stage.say();
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo(PollStage.CHANNEL);
        assertThat(stage.find(poll).closesAt()).contains(rig.clock.instant().plus(Duration.ofDays(3)));
    }

    @Test
    void aChannelThatAsksToWaitGetsItLaterAndTheOwnerHearsNothing() {
        var poll = stage.asked(anOpenVote());
        var statement = rig.said().get(0);
        server.next("chat.postMessage", Answer.wait("7"), Answer.of(500, "oops"));

        assertThat(messenger.say(statement)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        rig.clock.tick(Duration.ofSeconds(7));
        assertThat(messenger.say(statement)).isInstanceOf(Outcome.Failed.class);
        assertThat(rig.voting.polls().shown(poll)).isEmpty();
        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).doesNotContain("conversations.open");
        assertThat(stage.shown(poll).timestamp()).isEqualTo(PollStage.FIRST);
    }

    @Test
    void aPickedTimeThatIsOverBeforeItIsPostedIsToldToTheOwnerAlone() {
        var poll = stage.asked(anOpenVote().until(new Deadline.At(Rig.NOW.plusSeconds(60))));
        rig.clock.tick(Duration.ofMinutes(2));

        assertThat(stage.say()).containsExactly(new Outcome.Said());

        assertThat(stage.texts())
                .singleElement()
                .asString()
                .contains("Which backend?", "was over before I could post it");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(stage.posted()).contains("\"ask_again\"", poll.value());
        assertThat(stage.find(poll).neverPosted()).isTrue();
    }

    @Test
    void whoeverAskedIsToldThoughSlackDidNotTakeTheWordAtFirst() {
        stage.asked(anOpenVote().until(new Deadline.At(Rig.NOW.plusSeconds(60))));
        var statement = rig.said().get(0);
        rig.clock.tick(Duration.ofMinutes(2));
        server.next("chat.postMessage", Answer.wait("7"));

        assertThat(messenger.say(statement)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        rig.clock.tick(Duration.ofSeconds(7));
        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());

        assertThat(stage.texts()).last().asString().contains("was over before I could post it");
    }

    @Test
    void aVoteOfWhichNobodyIsLeftIsToldToTheOwnerAlone() {
        var poll = stage.asked(anOpenVote().among("U0BO"));
        stage.rig.voting.polls().save(stage.find(poll).without("U0BO"));

        assertThat(stage.say()).containsExactly(new Outcome.Said());

        assertThat(stage.texts())
                .containsExactly("Nobody who may vote on \u201cWhich backend?\u201d is left, so I did not post it."
                        + " Ask again, and name others.");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
    }

    @Test
    void aShareOfMembersThatNobodyMayCountIsToldToTheOwnerAlone() {
        var poll = stage.asked(anOpenVote().needing(new Quorum.Share(50)));
        server.next("conversations.members", Answer.error("missing_scope"));

        assertThat(stage.say()).containsExactly(new Outcome.Said());

        assertThat(stage.texts()).singleElement().asString().contains("Ask again with a number of votes.");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(stage.find(poll).neverPosted()).isTrue();
    }

    @Test
    void whereTheOwnerCannotBeGivenTheButtonEitherACommandIsNamed() {
        stage.asked(anOpenVote());
        server.next("chat.postMessage", Answer.error("not_in_channel"), Answer.error("invalid_blocks"));

        assertThat(stage.say()).containsExactly(new Outcome.Said());

        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(stage.posted())
                .contains("`/consult vote` asks the team anew, and App Home lists your open votes.")
                .doesNotContain("post_again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel_not_found", "not_in_channel"})
    void aShareOfMembersWhomItMayCountOnceItIsInvitedWaitsForThat(String error) {
        var poll = stage.asked(anOpenVote().needing(new Quorum.Share(50)));
        server.next("conversations.members", Answer.error(error));

        assertThat(stage.say()).containsExactly(new Outcome.Said());

        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(stage.texts())
                .singleElement()
                .asString()
                .startsWith("I am not in <#C0BACKEND> yet. Type `/invite @Stack Consultant` there");
        assertThat(stage.find(poll).status()).isEqualTo(Poll.Status.WAITING);

        server.next("conversations.members", Answer.of(200, "{\"ok\":true,\"members\":[\"U1\",\"U2\",\"U0BOT\"]}"));
        stage.take(Rig.ANA, new PollMove.PostAgain(poll));
        stage.say();
        assertThat(stage.find(poll).open()).isTrue();
        assertThat(stage.find(poll).electorate().asked()).isEqualTo(2);
    }

    @Test
    void membersAreCountedOverAllPagesButForTheAppItself() {
        var poll = stage.asked(anOpenVote().needing(new Quorum.Share(50)));
        server.next(
                "conversations.members",
                Answer.of(
                        200,
                        "{\"ok\":true,\"members\":[\"U1\",\"U2\",\"U0BOT\"],"
                                + "\"response_metadata\":{\"next_cursor\":\"more\"}}"),
                Answer.of(
                        200,
                        "{\"ok\":true,\"members\":[\"U3\",\"U4\",\"U5\"],\"response_metadata\":{\"next_cursor\":\"\"}}"));

        stage.say();

        assertThat(stage.find(poll).electorate().asked()).isEqualTo(5);
        assertThat(stage.find(poll).electorate().needed()).isEqualTo(3);
        assertThat(server.last("conversations.members").field("cursor")).isEqualTo("more");
        assertThat(server.last("chat.postMessage").field("text")).endsWith("0 of 5 have voted \u00b7 3 more needed");
    }

    @Test
    void membersAreCountedAnewWhereSlackAskedToWaitBetweenTwoPages() {
        var poll = stage.asked(anOpenVote().needing(new Quorum.Share(50)));
        var statement = rig.said().get(0);
        var first = Answer.of(
                200,
                "{\"ok\":true,\"members\":[\"U1\",\"U2\",\"U0BOT\"],\"response_metadata\":{\"next_cursor\":\"more\"}}");
        server.next(
                "conversations.members",
                first,
                Answer.wait("7"),
                first,
                Answer.of(200, "{\"ok\":true,\"members\":[\"U3\"]}"));

        assertThat(messenger.say(statement)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        assertThat(stage.find(poll).status()).isEqualTo(Poll.Status.WAITING);
        rig.clock.tick(Duration.ofSeconds(7));
        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());

        assertThat(stage.find(poll).electorate().asked()).isEqualTo(3);
    }

    @Test
    void aShareOfNamedVotersNeedsNoCounting() {
        var poll = stage.asked(anOpenVote().needing(new Quorum.Share(50)).among("U0ANA", "U0BO", "U0CHI"));

        stage.say();

        assertThat(server.methods()).doesNotContain("conversations.members");
        assertThat(stage.find(poll).electorate().needed()).isEqualTo(2);
        stage.vote(poll, "U0BO", "python");
        stage.bringUpToDate();
        assertThat(server.last("chat.update").field("text")).endsWith("1 of 3 has voted \u00b7 1 more needed");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"ok\":true,\"user\":{\"id\":\"U0ANA\",\"tz\":\"Europe/Berlin\"}}', 2026-03-30T09:00:00Z",
        "'{\"ok\":true,\"user\":{\"id\":\"U0ANA\"}}', 2026-03-30T10:00:00Z",
        "'{\"ok\":true,\"user\":{\"id\":\"U0ANA\",\"tz\":\"Nowhere/Land\"}}', 2026-03-30T10:00:00Z",
        "'{\"ok\":false,\"error\":\"missing_scope\"}', 2026-03-30T10:00:00Z",
        "'no json', 2026-03-30T10:00:00Z",
    })
    void daysAreDaysOnTheOwnersClockWhereItMayBeRead(String answer, Instant end) {
        rig.clock.tick(Duration.between(Rig.NOW, Instant.parse("2026-03-27T10:00:00Z")));
        var poll = stage.asked(anOpenVote());
        server.next("users.info", Answer.of(200, answer));

        stage.say();

        assertThat(server.last("users.info").field("user")).isEqualTo("U0ANA");
        assertThat(stage.find(poll).closesAt()).contains(end);
    }

    @Test
    void aTokenThatIsRefusedKeepsThePollAndTheOwnerHearsNothing() {
        var poll = stage.asked(anOpenVote());
        var statement = rig.said().get(0);
        server.next("users.info", Answer.error("account_inactive"));
        server.next("chat.postMessage", Answer.error("account_inactive"));

        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Failed("account_inactive"));
        // days that are counted in UTC would stay so
        assertThat(stage.find(poll).status()).isEqualTo(Poll.Status.WAITING);
        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Failed("account_inactive"));
        assertThat(server.methods()).containsExactly("users.info", "users.info", "chat.postMessage");
        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());

        assertThat(stage.shown(poll).timestamp()).isEqualTo(PollStage.FIRST);
    }

    @Test
    void whatIsNotThereIsRefused() {
        var nothing = Statement.at(
                Place.privately(PollStage.CHANNEL), Rig.ANA, new PollContent.Invitation(new PollId("gone")));

        assertThat(messenger.say(nothing)).isInstanceOf(Outcome.Refused.class);
        assertThat(server.calls()).isEmpty();
    }
}
