package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Confirmation;
import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A typed word answers what was asked last, be it about a vote, and nothing that a vote has overtaken. */
class NewestQuestionTests {

    private static final Place DIRECT = new Place(Place.Kind.DIRECT, "D0BO", Optional.empty());

    @AutoClose
    private final PollStage stage = new PollStage();

    private final Rig rig = stage.rig;

    NewestQuestionTests() {
        rig.take(Rig.BO, DIRECT, new Move.Start());
        rig.take(Rig.BO, DIRECT, new Move.Skip(rig.comparison().steps().get(0).id()));
    }

    private List<Content> says(String text) {
        rig.said();
        rig.take(Rig.BO, DIRECT, new Move.Say(text));
        return rig.said().stream().map(Statement::content).toList();
    }

    /** Bo votes, is asked whether to close his consultation, and then whether his vote still counts. */
    private void isAskedOfHisVote() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U0BO", "python");
        says("cancel");
        rig.said();
        stage.changes();
        stage.say();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "yes confirm", "confirm", "confirm my vote", "no", "I stay with python"})
    void whoIsAskedOfAVoteIsToldItsButton(String word) {
        isAskedOfHisVote();

        assertThat(says(word)).containsExactly(new ConsultationContent.Told(PlainNotice.VOTE_BY_BUTTON));
        assertThat(rig.open(Rig.BO).answers()).hasSize(1);
    }

    @Test
    void whatAVoteHasOvertakenIsNotRevived() {
        isAskedOfHisVote();
        rig.newest.overtaken(Rig.BO);

        says("yes");

        assertThat(rig.open(Rig.BO).answers()).hasSize(1);
    }

    @Test
    void theAcknowledgementDoesNotWaitForThat() {
        says("cancel");
        var waiting = new ArrayList<Runnable>();
        var newest = new NewestQuestion(
                rig.confirmations, rig.consultations, waiting::add, failure -> Optional.empty(), rig.clock);

        newest.overtaken(Rig.BO);

        assertThat(rig.confirmations.of(Rig.BO)).isPresent();
        waiting.forEach(Runnable::run);
        assertThat(rig.confirmations.of(Rig.BO)).isEmpty();
    }

    @Test
    void whatIsAskedBeforeThatIsNotedStands() {
        says("cancel");
        var waiting = new ArrayList<Runnable>();
        var newest = new NewestQuestion(
                rig.confirmations, rig.consultations, waiting::add, failure -> Optional.empty(), rig.clock);
        newest.overtaken(Rig.BO);
        rig.clock.tick(Duration.ofSeconds(10));
        says("cancel");

        waiting.forEach(Runnable::run);

        assertThat(rig.confirmations.of(Rig.BO).map(Confirmation::askedAt)).contains(rig.clock.instant());
    }

    @Test
    void withTooMuchAtOnceItIsNotedAtOnce() {
        says("cancel");
        var newest = new NewestQuestion(
                rig.confirmations,
                rig.consultations,
                refused -> {
                    throw new RejectedExecutionException();
                },
                failure -> Optional.empty(),
                rig.clock);

        newest.overtaken(Rig.BO);

        assertThat(rig.confirmations.of(Rig.BO)).isEmpty();
    }

    @Test
    void aClickOnAVoteOvertakesWhatWasAsked() throws Exception {
        try (var requests = new VoteRequests()) {
            var poll = requests.posted(anOpenVote());
            requests.rig.take(Rig.BO, DIRECT, new Move.Start());
            requests.rig.take(
                    Rig.BO,
                    DIRECT,
                    new Move.Skip(requests.rig.comparison().steps().get(0).id()));
            requests.rig.take(Rig.BO, DIRECT, new Move.Say("cancel"));
            assertThat(requests.rig.confirmations.of(Rig.BO).map(Confirmation::kind))
                    .contains(Confirmation.Kind.CANCEL);

            requests.vote("U0BO", poll, 1, "python");

            assertThat(requests.rig.confirmations.of(Rig.BO)).isEmpty();
        }
    }
}
