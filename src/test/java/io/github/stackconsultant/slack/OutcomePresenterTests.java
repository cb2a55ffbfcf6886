package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import io.github.stackconsultant.fixtures.InMemoryDeliveries;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.DecisionMove.Cause;
import io.github.stackconsultant.record.DecisionReply;
import io.github.stackconsultant.record.DecisionTurn;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Matter;
import io.github.stackconsultant.voting.OutcomeMessage;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.Terms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The message that says what a vote came to, and when that is looked at again. */
class OutcomePresenterTests {

    private static final String CHANNEL = "C0BACKEND";
    private static final LocalDate MARCH = LocalDate.parse("2027-03-01");

    private final SlackServer server = new SlackServer();
    private final Rig rig = new Rig(KnowledgeFixtures.ours());
    private final Slack client = BoltApps.slack(Inbound.settings(server.apiUrl()), Duration.ofSeconds(2));
    private final PollMessenger messenger = messenger();
    private final Matter matter = PollListeners.matter(rig.recommendation(Rig.ANA, Rig.ANA_DIRECT));
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
    void beforeARecordIsSavedItSaysWhatWouldSpeakAgainstIt() {
        decided(recommended());

        assertThat(posted())
                .containsPattern("We look at it again when [^\"]+\\.\"")
                .doesNotContain("look at it again on");
    }

    @Test
    void againstTheConsultationThereIsNothingToSayOfThat() {
        decided(Choice.on(matter.verdict()).get(1).id());

        assertThat(posted()).contains("Decided: ").doesNotContain("look at it again");
    }

    @Test
    void theMessageFollowsTheDayThatIsSavedAndSavedAnew() {
        var poll = decided(recommended());
        assertThat(rig.voting.polls().outcome(poll)).contains(new OutcomeMessage(CHANNEL, timestamp()));

        save(poll, Optional.of(MARCH));
        say();
        assertThat(updated()).containsPattern("We look at it again on 1 March 2027, or when [^\"]+\\.\"");
        assertThat(server.last("chat.update").field("channel")).isEqualTo(CHANNEL);
        assertThat(server.last("chat.update").field("ts")).isEqualTo(timestamp());

        save(poll, Optional.of(MARCH.plusMonths(1)));
        say();
        assertThat(updated()).contains("again on 1 April 2027, or when ").doesNotContain("March");

        save(poll, Optional.empty());
        say();
        assertThat(updated()).contains("We look at it again when ").doesNotContain("2027");
    }

    @Test
    void whatALaterDecisionSupersedesSaysSo() {
        var poll = decided(recommended());
        save(poll, Optional.of(MARCH));
        say();

        rig.clock.tick(Duration.ofDays(1));
        save(new Cause.Advice(matter), Optional.of(MARCH));
        say();

        assertThat(updated())
                .contains("A later decision stands in place of this one.")
                .doesNotContain("look at it again");
    }

    @Test
    void anUndecidedVoteHasADayOnly() {
        var poll = asked();
        take(new PollMove.Close(poll));
        say();
        assertThat(posted()).contains("Not decided: nobody voted").doesNotContain("look at it again");

        save(poll, Optional.of(MARCH));
        say();

        assertThat(updated()).contains("We look at it again on 1 March 2027.");
    }

    @Test
    void itIsPostedOnceHoweverOftenItIsAskedFor() {
        var poll = decided(recommended());
        server.forgetCalls();

        assertThat(messenger.say(about(Topic.POLL_OUTCOME, poll))).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsExactly("chat.update");
    }

    @Test
    void whatIsSavedBeforeItIsPostedIsInIt() {
        var poll = asked();
        vote(poll, recommended());
        take(new PollMove.Close(poll));
        var outcome = rig.said().get(0);
        save(poll, Optional.of(MARCH));

        assertThat(messenger.say(outcome)).isEqualTo(new Outcome.Said());
        assertThat(posted()).contains("again on 1 March 2027");
        assertThat(server.methods()).doesNotContain("chat.update");
    }

    @Test
    void whatIsSavedWhileItIsPostedIsInTheMessageInTheEnd() {
        var poll = asked();
        vote(poll, recommended());
        take(new PollMove.Close(poll));
        var outcome = rig.said().get(0);
        var posting = "{\"ok\":true,\"channel\":\"C0BACKEND\",\"ts\":\"1700000000.000009\"}";
        server.next("chat.postMessage", new Answer(200, posting, Map.of(), () -> {
            save(poll, Optional.of(MARCH));
            assertThat(messenger.say(about(Topic.POLL_SECOND_LOOK, poll))).isEqualTo(new Outcome.Said());
        }));

        assertThat(messenger.say(outcome)).isEqualTo(new Outcome.Said());

        assertThat(posted()).doesNotContain("2027");
        assertThat(updated()).contains("again on 1 March 2027");
    }

    @Test
    void anOutcomeOfWhichTheMessageIsUnknownIsNotPostedAnew() {
        var poll = asked();
        vote(poll, recommended());
        take(new PollMove.Close(poll));
        rig.said();
        server.forgetCalls();

        save(poll, Optional.of(MARCH));

        assertThat(say()).containsExactly(new Outcome.Said());
        assertThat(server.methods()).isEmpty();
    }

    @Test
    void aMessageThatIsGoneIsLeftAndOneThatHasToWaitIsTriedAgain() {
        var poll = decided(recommended());
        var look = about(Topic.POLL_SECOND_LOOK, poll);
        server.next("chat.update", Answer.wait("7"), Answer.error("message_not_found"));

        assertThat(messenger.say(look)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        assertThat(messenger.say(look)).isInstanceOf(Outcome.Refused.class);
        assertThat(messenger.say(look)).isEqualTo(new Outcome.Said());
    }

    private ChoiceId recommended() {
        return Choice.recommendedBy(matter.verdict()).orElseThrow();
    }

    private PollId decided(ChoiceId choice) {
        var poll = asked();
        vote(poll, choice);
        take(new PollMove.Close(poll));
        say();
        return poll;
    }

    private PollId asked() {
        var like = anOpenVote().terms();
        var terms = new Terms(
                like.question(),
                Choice.on(matter.verdict()),
                like.secrecy(),
                like.results(),
                like.deadline(),
                like.quorum(),
                like.closesAtQuorum(),
                like.voters(),
                like.reminder());
        rig.said();
        var poll = ((PollReply.Asked) take(new PollMove.Ask(CHANNEL, terms, matter)))
                .poll()
                .id();
        say();
        return poll;
    }

    private void vote(PollId poll, ChoiceId choice) {
        assertThat(take(new PollMove.Cast(poll, 1, choice))).isInstanceOf(PollReply.Counted.class);
    }

    private PollReply take(PollMove move) {
        return rig.voting.voting().take(new PollTurn(new DeliveryId("turn-" + ++turns), Rig.ANA, false, move));
    }

    private void save(PollId poll, Optional<LocalDate> day) {
        rig.clock.tick(Duration.ofMinutes(1));
        save(new Cause.Vote(poll), day);
    }

    private void save(Cause cause, Optional<LocalDate> day) {
        var move = new DecisionMove.Save(cause, "Which backend?", day, Optional.empty());
        var turn = new DecisionTurn(new DeliveryId("save-" + ++turns), Rig.ANA, move);
        assertThat(rig.recording(new InMemoryDeliveries(rig.clock), rig.voting).take(turn))
                .isInstanceOf(DecisionReply.Saved.class);
    }

    /** Says what the outbox holds about polls. */
    private List<Outcome> say() {
        return rig.said().stream()
                .filter(statement -> statement.topic().name().startsWith("POLL"))
                .map(messenger::say)
                .toList();
    }

    private static Statement about(Topic topic, PollId poll) {
        return Statement.about(topic, poll.value(), Rig.ANA, Place.privately(CHANNEL));
    }

    private String posted() {
        return server.last("chat.postMessage").field("blocks");
    }

    private String updated() {
        return server.last("chat.update").field("blocks");
    }

    private String timestamp() {
        return "1700000000.000002";
    }
}
