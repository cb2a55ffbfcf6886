package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.InMemoryDeliveries;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.ErasedSecondLook;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.DecisionMove.Cause;
import io.github.stackconsultant.record.DecisionReply;
import io.github.stackconsultant.record.DecisionTurn;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The message that says what a vote came to, and when that is looked at again. */
class OutcomeMessengerTests {

    /** The time of the message with the outcome, after that of the poll. */
    private static final String SECOND = "1700000000.000002";

    private static final LocalDate MARCH = LocalDate.parse("2027-03-01");

    @AutoClose
    private final PollStage stage = new PollStage();

    private final SlackServer server = stage.server;
    private final Rig rig = stage.rig;
    private final Messenger messenger = stage.saying;
    private final Advice matter = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT).advice();

    @Test
    void beforeARecordIsSavedItSaysWhatWouldSpeakAgainstIt() {
        decided(recommended());

        assertThat(stage.posted())
                .containsPattern("We look at it again once the verdict changes, for example when [^\"]+\\.\"")
                .contains(
                        "The consultation recommends it, too.",
                        "When the decision is saved, a day to look at it again can be set.")
                .doesNotContain("look at it again on ");
    }

    @Test
    void againstTheConsultationThereIsNothingToSayOfThat() {
        decided(Choice.on(matter.recommendation()).get(1).id());

        assertThat(stage.posted())
                .contains("Decided: ", "The consultation says otherwise: *", "can be set")
                .doesNotContain("We look at it again");
    }

    @Test
    void theMessageFollowsTheDayThatIsSavedAndSavedAnew() {
        var poll = decided(recommended());
        assertThat(rig.voting.polls().outcome(poll)).contains(new PostedMessage(PollStage.CHANNEL, SECOND));

        save(poll, Optional.of(MARCH));
        stage.say();
        assertThat(stage.updated())
                .containsPattern(
                        "We look at it again on 1 March 2027, or once the verdict changes, for example when [^\"]+\\.\"");
        assertThat(server.last("chat.update").field("channel")).isEqualTo(PollStage.CHANNEL);
        assertThat(server.last("chat.update").field("ts")).isEqualTo(SECOND);

        save(poll, Optional.of(MARCH.plusMonths(1)));
        stage.say();
        assertThat(stage.updated())
                .contains("again on 1 April 2027, or once the verdict changes, for example when ")
                .doesNotContain("1 March");

        save(poll, Optional.empty());
        stage.say();
        assertThat(stage.updated())
                .contains("We look at it again once the verdict changes, for example when ")
                .doesNotContain("2027");
    }

    @Test
    void whatIsSavedOtherwiseThanVotedIsSaidUnderTheOutcome() {
        var poll = decided(recommended());

        rig.clock.tick(Duration.ofMinutes(1));
        save(new Cause.Vote(poll), Optional.of(Choice.SEVERAL), Optional.of(MARCH));
        stage.say();

        assertThat(stage.updated())
                .contains(" saved *Both* as the decision, which has 0 of 1 vote. We look at it again on 1 March 2027.")
                .doesNotContain("once the verdict changes");
    }

    @Test
    void whatLaterDecisionsSupersedeNamesTheOneThatStands() {
        var poll = decided(recommended());
        save(poll, Optional.of(MARCH));
        stage.say();

        rig.clock.tick(Duration.ofDays(1));
        save(new Cause.Recommended(matter.id()), Optional.of(MARCH));
        stage.say();

        assertThat(stage.updated())
                .contains("A later decision took the place of this one: *", "*, saved by ")
                .doesNotContain("look at it again");

        rig.clock.tick(Duration.ofDays(1));
        save(new Cause.Recommended(matter.id()), Optional.of(Choice.SEVERAL), Optional.of(MARCH));
        stage.say();
        assertThat(stage.updated()).contains("A later decision took the place of this one: *Both*, saved by ");
    }

    @Test
    void whatIsErasedIsSaidUnderTheOutcomeThatNamesADay() {
        var under = Place.thread(PollStage.CHANNEL, SECOND);

        messenger.say(Statement.at(under, Rig.ANA, new ErasedSecondLook()));

        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo(PollStage.CHANNEL);
        assertThat(server.last("chat.postMessage").field("thread_ts")).isEqualTo(SECOND);
        assertThat(server.last("chat.postMessage").field("text"))
                .endsWith("had both erased. So I remind nobody on the day named above.");
    }

    @Test
    void anUndecidedVoteHasADayOnly() {
        var poll = asked();
        stage.close(poll);
        stage.say();
        assertThat(stage.posted()).contains("Not decided: nobody voted").doesNotContain("look at it again");

        save(poll, Optional.of(MARCH));
        stage.say();

        assertThat(stage.updated()).contains("We look at it again on 1 March 2027.");
    }

    @Test
    void itIsPostedOnceHoweverOftenItIsAskedFor() {
        var poll = decided(recommended());
        server.forgetCalls();

        assertThat(messenger.say(saying(new PollContent.Result(poll)))).isEqualTo(new Outcome.Said());

        assertThat(server.methods()).containsExactly("chat.update");
    }

    @Test
    void whatIsSavedBeforeItIsPostedIsInIt() {
        var poll = asked();
        stage.vote(poll, "U0ANA", recommended().value());
        stage.close(poll);
        var outcome = rig.said().get(0);
        save(poll, Optional.of(MARCH));

        assertThat(messenger.say(outcome)).isEqualTo(new Outcome.Said());
        assertThat(stage.posted()).contains("again on 1 March 2027");
        assertThat(server.methods()).doesNotContain("chat.update");
    }

    @Test
    void whatIsSavedWhileItIsPostedIsInTheMessageInTheEnd() {
        var poll = asked();
        stage.vote(poll, "U0ANA", recommended().value());
        stage.close(poll);
        var outcome = rig.said().get(0);
        server.next(
                "chat.postMessage",
                Answer.posted("C0BACKEND", "1700000000.000009").during(() -> {
                    save(poll, Optional.of(MARCH));
                    assertThat(messenger.say(saying(new PollContent.SecondLook(poll))))
                            .isEqualTo(new Outcome.Said());
                }));

        assertThat(messenger.say(outcome)).isEqualTo(new Outcome.Said());

        assertThat(stage.posted()).doesNotContain("2027");
        assertThat(stage.updated()).contains("again on 1 March 2027");
    }

    @Test
    void anOutcomeOfWhichTheMessageIsUnknownIsNotPostedAnew() {
        var poll = asked();
        stage.vote(poll, "U0ANA", recommended().value());
        stage.close(poll);
        rig.said();
        server.forgetCalls();

        save(poll, Optional.of(MARCH));

        assertThat(stage.say()).containsExactly(new Outcome.Said());
        assertThat(server.methods()).isEmpty();
    }

    @Test
    void aMessageThatHasToWaitIsTriedAgainAndOneThatIsGoneIsPostedAnewWithWhatWasSaved() {
        var poll = decided(recommended());
        save(poll, Optional.of(MARCH));
        var look = saying(new PollContent.SecondLook(poll));
        server.next("chat.update", Answer.wait("7"), Answer.error("message_not_found"));

        assertThat(messenger.say(look)).isEqualTo(new Outcome.AskedToWait(Duration.ofSeconds(7)));
        rig.clock.tick(Duration.ofSeconds(7));
        assertThat(messenger.say(look)).isEqualTo(new Outcome.Said());
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo(PollStage.CHANNEL);
        assertThat(stage.posted()).contains("again on 1 March 2027");
        var anew = rig.voting.polls().outcome(poll).orElseThrow();
        assertThat(anew.timestamp()).isNotEqualTo(SECOND);

        assertThat(messenger.say(look)).isEqualTo(new Outcome.Said());
        assertThat(server.last("chat.update").field("ts")).isEqualTo(anew.timestamp());
    }

    @Test
    void whereTheMessageCannotFollowWhoSavedHearsOfIt() {
        save(decided(recommended()), Optional.of(MARCH));
        server.next("chat.update", Answer.error("is_archived"));

        assertThat(stage.say()).containsExactly(new Outcome.Said());
        assertThat(stage.texts()).last().asString().contains("of your vote in <#C0BACKEND> up to date (is_archived)");
    }

    @Test
    void anOutcomeThatAnotherInstancePostedAnewMeanwhileStands() {
        var poll = decided(recommended());
        var look = saying(new PollContent.SecondLook(poll));
        server.next("chat.update", Answer.error("message_not_found"));
        server.next(
                "chat.postMessage",
                Answer.posted("C0BACKEND", "5.2")
                        .during(() -> rig.voting
                                .polls()
                                .replaceOutcome(
                                        poll,
                                        new PostedMessage(PollStage.CHANNEL, SECOND),
                                        new PostedMessage(PollStage.CHANNEL, "5.3"))));

        assertThat(messenger.say(look)).isEqualTo(new Outcome.Said());

        assertThat(rig.voting.polls().outcome(poll)).contains(new PostedMessage(PollStage.CHANNEL, "5.3"));
        assertThat(server.last("chat.update").field("ts")).isEqualTo("5.2");
        assertThat(server.last("chat.update").field("text")).isEqualTo("This outcome is in its other message.");
    }

    private ChoiceId recommended() {
        return Choice.recommendedBy(matter.recommendation()).orElseThrow();
    }

    private PollId decided(ChoiceId choice) {
        var poll = asked();
        stage.vote(poll, "U0ANA", choice.value());
        stage.close(poll);
        stage.say();
        return poll;
    }

    private PollId asked() {
        rig.said();
        var poll = stage.asked(anOpenVote().on(matter).terms(), matter);
        stage.say();
        return poll;
    }

    private void save(PollId poll, Optional<LocalDate> day) {
        rig.clock.tick(Duration.ofMinutes(1));
        save(new Cause.Vote(poll), day);
    }

    private void save(Cause cause, Optional<LocalDate> day) {
        save(cause, Optional.empty(), day);
    }

    private void save(Cause cause, Optional<ChoiceId> choice, Optional<LocalDate> day) {
        var move = new DecisionMove.Save(cause, "Which backend?", choice, "", day, Optional.empty());
        var turn = new DecisionTurn(stage.delivery(), Rig.ANA, move);
        assertThat(rig.recording(new InMemoryDeliveries(rig.clock), rig.voting).take(turn))
                .isInstanceOf(DecisionReply.Saved.class);
    }

    private static Statement saying(PollContent content) {
        return Statement.at(Place.privately(PollStage.CHANNEL), Rig.ANA, content);
    }
}
