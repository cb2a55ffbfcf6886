package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMessage;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.Quorum;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about polls, on the way to Slack's Web API. */
class PollMessengerTests {

    private static final String CHANNEL = "C0BACKEND";
    private static final String FIRST = "1700000000.000001";

    private final SlackServer server = new SlackServer();
    private final Rig rig = new Rig(KnowledgeFixtures.ours());
    private final Slack client = BoltApps.slack(Inbound.settings(server.apiUrl()), Duration.ofSeconds(2));
    private final PollMessenger messenger = messenger();
    private int turns;

    private PollMessenger messenger() {
        var api = new SlackApi(SlackMethods.of(client, SlackServer.TOKEN));
        return rig.polls(api, new Speaker(api, new ReplyPaths(client, rig.clock)));
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        server.close();
    }

    @Test
    void aPollIsPostedOnceAndItsPlaceRemembered() {
        var poll = asked(anOpenVote());
        var statement = rig.said().get(0);

        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());
        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsExactly("users.info", "chat.postMessage");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo(CHANNEL);
        assertThat(server.last("chat.postMessage").field("text"))
                .isEqualTo("Which backend? asked by <@U0ANA>: 0 votes so far");
        assertThat(shown(poll))
                .isEqualTo(new PollMessage(CHANNEL, FIRST, find(poll).version()));
        assertThat(find(poll).open()).isTrue();
        messenger.bringUpToDate();
        assertThat(server.methods()).doesNotContain("chat.update");
    }

    @ParameterizedTest
    @CsvSource({
        "not_in_channel, I am not in <#C0BACKEND> yet. Type `/invite @Stack Consultant` there",
        "channel_not_found, I am not in <#C0BACKEND> yet. Type `/invite @Stack Consultant` there",
        "is_archived, Slack does not let me post in <#C0BACKEND> (is_archived).",
    })
    void whatTheChannelRefusesIsKeptAndTheOwnerToldHowToGoOn(String error, String why) {
        var poll = asked(anOpenVote().reminding());
        server.next("chat.postMessage", Answer.error(error));

        assertThat(say()).containsExactly(new Outcome.Said());

        var word = server.last("chat.postMessage");
        assertThat(word.field("channel")).isEqualTo("D0ANA");
        assertThat(word.field("text")).startsWith(why).contains("Post again").endsWith("Your vote is kept.");
        assertThat(word.field("blocks")).contains("\"post_again\"", poll.value());
        assertThat(find(poll).status()).isEqualTo(Poll.Status.WAITING);
        assertThat(find(poll).closesAt()).isEmpty();

        rig.clock.tick(Duration.ofDays(9));
        take(Rig.ANA, new PollMove.PostAgain(poll));
        say();
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo(CHANNEL);
        assertThat(find(poll).closesAt()).contains(rig.clock.instant().plus(Duration.ofDays(3)));
    }

    @Test
    void aChannelThatAsksToWaitGetsItLaterAndTheOwnerHearsNothing() {
        var poll = asked(anOpenVote());
        var statement = rig.said().get(0);
        server.next("chat.postMessage", Answer.wait("7"), Answer.of(500, "oops"));

        assertThat(messenger.say(statement)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        assertThat(messenger.say(statement)).isInstanceOf(Outcome.Failed.class);
        assertThat(rig.voting.polls().shown(poll)).isEmpty();
        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).doesNotContain("conversations.open");
        assertThat(shown(poll).timestamp()).isEqualTo(FIRST);
    }

    @Test
    void aPickedTimeThatIsOverBeforeItIsPostedIsToldToTheOwnerAlone() {
        asked(anOpenVote().until(new Deadline.At(Rig.NOW.plusSeconds(60))));
        rig.clock.tick(Duration.ofMinutes(2));

        assertThat(say()).containsExactly(new Outcome.Said());

        assertThat(texts()).singleElement().asString().contains("Which backend?", "was over before I could post it");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
    }

    @Test
    void aShareOfMembersThatNobodyMayCountIsToldToTheOwnerAlone() {
        var poll = asked(anOpenVote().needing(new Quorum.Share(50)));
        server.next("conversations.members", Answer.error("missing_scope"));

        assertThat(say()).containsExactly(new Outcome.Said());

        assertThat(texts()).singleElement().asString().contains("Ask again with a number of votes.");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(find(poll).status()).isEqualTo(Poll.Status.WAITING);
    }

    @Test
    void membersAreCountedOverAllPagesButForTheAppItself() {
        var poll = asked(anOpenVote().needing(new Quorum.Share(50)));
        server.next(
                "conversations.members",
                Answer.of(
                        200,
                        "{\"ok\":true,\"members\":[\"U1\",\"U2\",\"U0BOT\"],"
                                + "\"response_metadata\":{\"next_cursor\":\"more\"}}"),
                Answer.of(
                        200,
                        "{\"ok\":true,\"members\":[\"U3\",\"U4\",\"U5\"],\"response_metadata\":{\"next_cursor\":\"\"}}"));

        say();

        assertThat(find(poll).asked()).isEqualTo(5);
        assertThat(find(poll).needed()).isEqualTo(3);
        assertThat(server.last("conversations.members").field("cursor")).isEqualTo("more");
        assertThat(server.last("chat.postMessage").field("text")).endsWith("0 of 5 have voted \u00b7 3 more needed");
    }

    @Test
    void aShareOfNamedVotersNeedsNoCounting() {
        var poll = asked(anOpenVote().needing(new Quorum.Share(50)).among("U0ANA", "U0BO", "U0CHI"));

        say();

        assertThat(server.methods()).doesNotContain("conversations.members");
        assertThat(find(poll).needed()).isEqualTo(2);
        vote(poll, "U0BO", "python");
        messenger.bringUpToDate();
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
        var poll = asked(anOpenVote());
        server.next("users.info", Answer.of(200, answer));

        say();

        assertThat(server.last("users.info").field("user")).isEqualTo("U0ANA");
        assertThat(find(poll).closesAt()).contains(end);
    }

    @Test
    void theOutcomeGoesToTheChannel() {
        var poll = posted(anOpenVote());
        vote(poll, "U0BO", "python");
        take(Rig.BO, new PollMove.Explain(poll, "two of us run it"));
        vote(poll, "U0CHI", "python");
        take(Rig.ANA, new PollMove.Close(poll));

        assertThat(say()).containsExactly(new Outcome.Said());

        var word = server.last("chat.postMessage");
        assertThat(word.field("channel")).isEqualTo(CHANNEL);
        assertThat(word.field("text")).isEqualTo("Decided: Python (Which backend?, 2 votes)");
        assertThat(word.field("blocks")).contains("two of us run it", "full_reasoning", "closed by who asked");
    }

    @Test
    void anOutcomeThatTheChannelRefusesGoesToTheOwner() {
        var poll = posted(anOpenVote());
        take(Rig.ANA, new PollMove.Close(poll));
        server.next("chat.postMessage", Answer.error("is_archived"));

        assertThat(say()).containsExactly(new Outcome.Said());

        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(server.last("chat.postMessage").field("text")).startsWith("Not decided: nobody voted");
    }

    @Test
    void anOutcomeWaitsWhereItIsAskedTo() {
        var poll = posted(anOpenVote());
        take(Rig.ANA, new PollMove.Close(poll));
        server.next("chat.postMessage", Answer.wait("3"));

        assertThat(say()).containsExactly(new Outcome.AskedToWait(Duration.ofSeconds(3)));
    }

    @Test
    void everybodyIsRemindedInThePollsThread() {
        var poll = posted(anOpenVote().reminding());
        vote(poll, "U0BO", "python");

        remind(poll);

        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo(CHANNEL);
        assertThat(server.last("chat.postMessage").field("thread_ts")).isEqualTo(FIRST);
        assertThat(server.last("chat.postMessage").field("text"))
                .startsWith("This vote closes <!date^")
                .endsWith(". 1 vote so far. Have you voted?");
    }

    @Test
    void namedVotersAreRemindedInPrivateIfTheyHaveNotVoted() {
        var poll = posted(anAnonymousVote().reminding().among("U0BO", "U0CHI", "U0DEE"));
        vote(poll, "U0BO", "python");
        server.forgetCalls();

        remind(poll);

        assertThat(server.calls().stream()
                        .filter(call -> call.method().equals("chat.postMessage"))
                        .map(call -> call.field("channel")))
                .containsExactly("D0CHI", "D0DEE");
        assertThat(texts())
                .allSatisfy(text -> assertThat(text)
                        .startsWith(
                                "<@U0ANA> asks you to vote in <#C0BACKEND>: \u201cWhich backend?\u201d. It closes <!date^")
                        .endsWith(", and you have not voted yet."));
    }

    @Test
    void aReminderThatComesAfterTheEndIsNotSaid() {
        var poll = posted(anOpenVote().reminding());
        rig.voting.voting().ring(new Alarm(Alarm.Purpose.POLL_REMINDS, poll.value()));
        var reminder = rig.said().get(0);
        take(Rig.ANA, new PollMove.Close(poll));
        server.forgetCalls();

        assertThat(messenger.say(reminder)).isEqualTo(new Outcome.Said());

        assertThat(server.calls()).isEmpty();
    }

    @Test
    void whoVotedBeforeTheChangeIsAskedToConfirm() {
        var poll = posted(anOpenVote());
        vote(poll, "U0BO", "python");
        rig.voting.voting().replace(PollTerms.aMatter(2), new DeliveryId("cause"));

        say();

        var word = server.last("chat.postMessage");
        assertThat(word.field("channel")).isEqualTo("D0BO");
        assertThat(word.field("text")).contains("*Python", "does not count until you confirm it here");
        assertThat(word.field("blocks")).contains("confirm_vote", "|" + poll + "||2");
        messenger.bringUpToDate();
        assertThat(server.last("chat.update").field("blocks"))
                .contains("1 vote from before waits to be confirmed and does not count below.")
                .contains("ballot|" + poll + "||2");
    }

    @Test
    void aPollThatLagsIsUpdatedOnceHoweverMuchHasChanged() {
        var one = posted(anOpenVote());
        var other = posted(anOpenVote());
        for (var user : List.of("U1", "U2", "U3")) {
            vote(one, user, "python");
            vote(other, user, "nodejs");
        }
        server.forgetCalls();

        messenger.bringUpToDate();
        messenger.bringUpToDate();

        assertThat(server.methods()).containsExactly("chat.update", "chat.update");
        assertThat(server.calls()).extracting(call -> call.field("ts")).doesNotHaveDuplicates();
        assertThat(server.calls())
                .allSatisfy(call -> assertThat(call.field("text")).endsWith("3 votes so far"));
        assertThat(shown(one).version()).isEqualTo(find(one).version());
    }

    @Test
    void itWaitsAsLongAsItIsAskedToAndThenShowsTheLastState() {
        var poll = posted(anOpenVote());
        var other = posted(anOpenVote());
        vote(poll, "U1", "python");
        server.forgetCalls();
        server.next("chat.update", Answer.wait("10"));

        messenger.bringUpToDate();
        vote(poll, "U2", "python");
        vote(other, "U2", "python");
        rig.clock.tick(Duration.ofSeconds(9));
        messenger.bringUpToDate();
        assertThat(server.calls())
                .extracting(call -> call.field("ts"))
                .doesNotHaveDuplicates()
                .hasSize(2);

        rig.clock.tick(Duration.ofSeconds(1));
        messenger.bringUpToDate();
        assertThat(server.calls()).hasSize(3);
        assertThat(server.last("chat.update").field("text")).endsWith("2 votes so far");
        assertThat(rig.voting.polls().lagging(9)).isEmpty();
    }

    @Test
    void itDoesNotWaitForATimeThatTheClockWasSetBackFrom() {
        var poll = posted(anOpenVote());
        vote(poll, "U1", "python");
        server.forgetCalls();
        server.next("chat.update", Answer.wait("10"));

        messenger.bringUpToDate();
        rig.clock.tick(Duration.ofHours(-2));
        messenger.bringUpToDate();

        assertThat(server.calls()).hasSize(2);
        assertThat(rig.voting.polls().lagging(9)).isEmpty();
    }

    @Test
    void aPassingTroubleIsTriedAgainInTheNextRound() {
        var poll = posted(anOpenVote());
        vote(poll, "U1", "python");
        server.forgetCalls();
        server.next("chat.update", Answer.of(503, "oops"));

        messenger.bringUpToDate();
        messenger.bringUpToDate();
        messenger.bringUpToDate();

        assertThat(server.methods()).hasSize(2);
    }

    @Test
    void whileTheTokenIsRefusedTheLastStateWaitsAndSlackIsSeldomAsked() {
        var poll = posted(anOpenVote());
        vote(poll, "U1", "python");
        server.forgetCalls();
        server.next("chat.update", Answer.error("token_revoked"), Answer.error("token_revoked"));

        for (int second = 0; second < 60; second += 3) {
            messenger.bringUpToDate();
            rig.clock.tick(Duration.ofSeconds(3));
        }
        assertThat(server.methods()).hasSize(2);

        messenger.bringUpToDate();
        assertThat(server.methods()).hasSize(3);
        assertThat(rig.voting.polls().lagging(9)).isEmpty();
    }

    @Test
    void aTokenThatIsRefusedKeepsThePollAndTheOwnerHearsNothing() {
        var poll = asked(anOpenVote());
        var statement = rig.said().get(0);
        server.next("users.info", Answer.error("account_inactive"));
        server.next("chat.postMessage", Answer.error("account_inactive"));

        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Failed("account_inactive"));
        // days that are counted in UTC would stay so
        assertThat(find(poll).status()).isEqualTo(Poll.Status.WAITING);
        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Failed("account_inactive"));
        assertThat(server.methods()).containsExactly("users.info", "users.info", "chat.postMessage");
        assertThat(messenger.say(statement)).isEqualTo(new Outcome.Said());

        assertThat(shown(poll).timestamp()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_archived", "cant_update_message"})
    void whatIsRefusedIsNotTriedAgainBeforeTheNextChange(String error) {
        var poll = posted(anOpenVote());
        vote(poll, "U1", "python");
        server.forgetCalls();
        server.next("chat.update", Answer.error(error));

        messenger.bringUpToDate();
        messenger.bringUpToDate();
        assertThat(server.methods()).hasSize(1);

        vote(poll, "U2", "python");
        messenger.bringUpToDate();
        assertThat(server.methods()).hasSize(2);
    }

    @Test
    void aMessageThatSomebodyDeletedIsPostedAnewAndUpdatedThere() {
        var poll = posted(anOpenVote());
        vote(poll, "U1", "python");
        server.forgetCalls();
        server.next("chat.update", Answer.error("message_not_found"));

        messenger.bringUpToDate();
        assertThat(server.methods()).containsExactly("chat.update", "chat.postMessage");
        assertThat(server.last("chat.postMessage").field("text")).endsWith("1 vote so far");
        var anew = shown(poll);
        assertThat(anew.timestamp()).isNotEqualTo(FIRST);
        vote(poll, "U2", "python");
        messenger.bringUpToDate();

        assertThat(server.last("chat.update").field("ts")).isEqualTo(anew.timestamp());
        assertThat(rig.voting.polls().lagging(9)).isEmpty();
    }

    @Test
    void whereADeletedMessageCannotBePostedAnewItIsTriedAgainLater() {
        var poll = posted(anOpenVote());
        vote(poll, "U1", "python");
        server.forgetCalls();
        server.next("chat.update", Answer.error("message_not_found"));
        server.next("chat.postMessage", Answer.error("is_archived"));

        messenger.bringUpToDate();
        messenger.bringUpToDate();
        assertThat(server.methods()).containsExactly("chat.update", "chat.postMessage");
        vote(poll, "U2", "python");
        messenger.bringUpToDate();

        assertThat(server.methods()).containsExactly("chat.update", "chat.postMessage", "chat.update");
    }

    @Test
    void whatChangesDuringACallIsShownInTheNextRound() {
        var poll = posted(anOpenVote());
        vote(poll, "U1", "python");
        server.next("chat.update", new Answer(200, "{\"ok\":true}", Map.of(), () -> vote(poll, "U2", "python")));

        messenger.bringUpToDate();
        assertThat(server.last("chat.update").field("text")).endsWith("1 vote so far");
        messenger.bringUpToDate();

        assertThat(server.last("chat.update").field("text")).endsWith("2 votes so far");
        assertThat(rig.voting.polls().lagging(9)).isEmpty();
    }

    @Test
    void aVoteWhileThePollIsPostedIsShownInTheNextRound() {
        var poll = asked(anOpenVote());
        server.next(
                "chat.postMessage",
                new Answer(
                        200,
                        "{\"ok\":true,\"channel\":\"C0BACKEND\",\"ts\":\"5.5\"}",
                        Map.of(),
                        () -> vote(poll, "U1", "python")));
        say();

        messenger.bringUpToDate();

        assertThat(server.last("chat.update").field("ts")).isEqualTo("5.5");
        assertThat(server.last("chat.update").field("text")).endsWith("1 vote so far");
    }

    @Test
    void theMessageOfAClosedPollHasNoButtonsToVoteWith() {
        var poll = posted(anOpenVote());
        vote(poll, "U1", "python");
        take(Rig.ANA, new PollMove.Close(poll));

        messenger.bringUpToDate();

        var update = server.last("chat.update");
        assertThat(update.field("text")).isEqualTo("Which backend?: this vote is closed.");
        assertThat(update.field("blocks"))
                .contains("1 vote in all", "closed <!date^".replace("<", "\\u003c"))
                .doesNotContain("\"vote_1\"", "withdraw_vote", "close_vote", "who_voted");
    }

    @Test
    void whatIsNotThereIsRefused() {
        var nothing = new Statement(Topic.POLL, Rig.ANA, Place.privately(CHANNEL), Optional.empty(), "gone", List.of());

        assertThat(messenger.say(nothing)).isInstanceOf(Outcome.Refused.class);
        assertThat(server.calls()).isEmpty();
    }

    private PollId asked(PollTerms terms) {
        var move = new PollMove.Ask(CHANNEL, terms.terms(), PollTerms.aMatter(1));
        return ((PollReply.Asked) take(Rig.ANA, move)).poll().id();
    }

    private PollId posted(PollTerms terms) {
        var poll = asked(terms);
        say();
        return poll;
    }

    private PollReply take(Person person, PollMove move) {
        return rig.voting.voting().take(new PollTurn(new DeliveryId("poll-turn-" + ++turns), person, false, move));
    }

    private void vote(PollId poll, String user, String choice) {
        var move = new PollMove.Cast(poll, find(poll).edition(), new ChoiceId(choice));
        assertThat(take(new Person("T0LOCAL", user), move)).isInstanceOf(PollReply.Counted.class);
    }

    private void remind(PollId poll) {
        rig.voting.voting().ring(new Alarm(Alarm.Purpose.POLL_REMINDS, poll.value()));
        assertThat(say()).isNotEmpty().containsOnly(new Outcome.Said());
    }

    /** Says what the outbox holds. */
    private List<Outcome> say() {
        return rig.said().stream().map(messenger::say).toList();
    }

    private List<String> texts() {
        return server.calls().stream()
                .filter(call -> call.method().equals("chat.postMessage"))
                .map(call -> call.field("text"))
                .toList();
    }

    private Poll find(PollId poll) {
        return rig.voting.polls().find(poll).orElseThrow();
    }

    private PollMessage shown(PollId poll) {
        return rig.voting.polls().shown(poll).orElseThrow();
    }
}
