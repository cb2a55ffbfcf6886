package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Confirmation;
import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.fixtures.Faltering;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverContent;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverNotice;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Only what was really written into the direct messages overtakes what was asked there. */
class OvertakenQuestionTests {

    @AutoClose
    private final MessengerStage stage = new MessengerStage();

    private final Rig rig = stage.rig;
    private final PollId poll = ((PollReply.Asked) takes(
                    rig.voting.asking(Rig.ANA, PollStage.CHANNEL, anOpenVote().terms(), PollTerms.aMatter(1))))
            .poll()
            .id();

    OvertakenQuestionTests() {
        rig.said().forEach(stage.messenger::say);
        stage.turn(Rig.ANA_DIRECT, new Move.Start());
        stage.turn(Rig.ANA_DIRECT, stage.skip(0));
        stage.turn(Rig.ANA_DIRECT, new Move.Say("cancel"));
        assertThat(isAsked()).isTrue();
    }

    private PollReply takes(PollMove move) {
        return rig.voting.voting().take(new PollTurn(new DeliveryId("turn-" + move), Rig.ANA, false, move));
    }

    private Outcome says(Content content) {
        return stage.messenger.say(Statement.directly(Rig.ANA, content));
    }

    private boolean isAsked() {
        return rig.confirmations
                .of(Rig.ANA)
                .filter(asked -> asked.kind() == Confirmation.Kind.CANCEL)
                .isPresent();
    }

    @Test
    void aReminderThatIsWrittenDoes() {
        assertThat(says(new PollContent.Reminder(poll))).isEqualTo(new Outcome.Said());

        assertThat(isAsked()).isFalse();
    }

    @Test
    void oneThatSlackDoesNotTakeDoesNot() {
        stage.server.next("chat.postMessage", Answer.wait("30"));

        assertThat(says(new PollContent.Reminder(poll))).isInstanceOf(Outcome.AskedToWait.class);

        assertThat(isAsked()).isTrue();
    }

    @Test
    void whatComesTooLateOrChangesAMessageInAChannelDoesNot() {
        takes(new PollMove.Close(poll));

        assertThat(says(new PollContent.Reminder(poll))).isEqualTo(new Outcome.Said());
        assertThat(says(new PollContent.SecondLook(poll))).isEqualTo(new Outcome.Said());

        assertThat(isAsked()).isTrue();
    }

    /** By construction: all that is written directly, whoever has it written. */
    @Test
    void soDoesWhatIsToldOfARequestToTheConsultants() {
        assertThat(says(new ConsultationContent.Unasked(new HandoverNotice.Taken("U0BO"))))
                .isEqualTo(new Outcome.Said());

        assertThat(isAsked()).isFalse();
    }

    @Test
    void soDoesARequestThatTheConsultantsChannelDoesNotTake() {
        rig.handovers.add(new HandoverRequest(
                new HandoverId("h1"),
                Rig.ANA,
                new RecommendationId("r1"),
                new Contact("Ana", "", "ana@initech.example"),
                "words",
                Rig.NOW,
                Optional.empty(),
                Optional.empty()));
        stage.server.next("chat.postMessage", Answer.error("not_in_channel"));

        assertThat(says(new HandoverContent.Request(new HandoverId("h1")))).isEqualTo(new Outcome.Said());

        assertThat(stage.server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(isAsked()).isFalse();
    }

    @Test
    void soDoesAnOutcomeThatItsChannelDoesNotTake() {
        takes(new PollMove.Close(poll));
        stage.server.next("chat.postMessage", Answer.error("is_archived"));

        assertThat(says(new PollContent.Result(poll))).isEqualTo(new Outcome.Said());

        assertThat(stage.server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(isAsked()).isFalse();
    }

    @Test
    void whatIsAskedWhileThatIsBeingSentStands() {
        stage.server.next("chat.postMessage", meanwhileAsked());

        assertThat(says(new PollContent.Reminder(poll))).isEqualTo(new Outcome.Said());

        assertThat(rig.confirmations.of(Rig.ANA).map(Confirmation::kind)).contains(Confirmation.Kind.FORGET);
    }

    @Test
    void soItDoesWhileOneIsBeingAskedOfAVote() {
        var newest = rig.newest;

        newest.askedOfVote(Rig.ANA, () -> {
            meanwhileAsked().meanwhile().run();
            return SlackAnswer.done();
        });

        assertThat(rig.confirmations.of(Rig.ANA).map(Confirmation::kind)).contains(Confirmation.Kind.FORGET);
    }

    private Answer meanwhileAsked() {
        return Answer.posted("D0ANA", "1700000000.000001").during(() -> {
            rig.clock.tick(Duration.ofSeconds(1));
            stage.turn(Rig.ANA_DIRECT, new Move.Say("forget me"));
        });
    }

    @Test
    void whatAnswersThePersonDoesNot() {
        assertThat(says(new ConsultationContent.Told(PlainNotice.HELP))).isEqualTo(new Outcome.Said());
        assertThat(says(new ConsultationContent.Current(rig.open(Rig.ANA).id(), List.of())))
                .isEqualTo(new Outcome.Said());

        assertThat(isAsked()).isTrue();
    }

    @Test
    void aRequestThatWasPostedIsNotPostedAgainWhereItCannotBeNoted() {
        var away = Faltering.once(Confirmations.class, rig.confirmations, "askUnlessNewer");
        var newest = new NewestQuestion(away, rig.consultations, Runnable::run, failure -> Optional.empty(), rig.clock);
        try (var logged = new Logged()) {
            assertThat(newest.askedOfVote(Rig.ANA, SlackAnswer::done).outcome()).isEqualTo(new Outcome.Said());

            assertThat(logged.lines())
                    .containsExactly("what a person was asked last cannot be stored: IllegalStateException");
        }
    }
}
