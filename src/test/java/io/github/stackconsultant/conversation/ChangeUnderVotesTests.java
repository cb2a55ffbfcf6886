package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers changed after a team voted on what they led to. */
class ChangeUnderVotesTests extends ConversationScenes {

    private final RecommendationId first;

    ChangeUnderVotesTests() {
        ana.starts().chooses("product", "messenger").chooses("area", "global");
        ana.skipsTheRest();
        first = ana.consultation().recommendation().orElseThrow();
        driver.votes().atStake(4);
    }

    @Test
    void aChangeWaitsUntilItIsApplied() {
        ana.changes("product").chooses("product", "data-science");

        assertThat(awaitsApply()).isTrue();
        assertThat(ana.consultation().recommendation()).contains(first);
        assertThat(driver.votes().replacements()).isEmpty();

        ana.clicks(new Move.Apply());

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(driver.votes().replacements()).singleElement().satisfies(now -> {
            assertThat(now.id()).isNotEqualTo(first);
            assertThat(ana.consultation().recommendation()).contains(now.id());
        });
    }

    @Test
    void aWaitingChangeStaysThroughWhateverIsSaid() {
        ana.changes("product").chooses("product", "data-science");

        ana.starts();
        ana.says("hello");

        assertThat(awaitsApply()).isTrue();
    }

    @Test
    void theOldAnswersCanBeKept() {
        var before = ana.consultation().answers();
        ana.changes("product").chooses("product", "data-science");

        ana.clicks(new Move.Restore());

        assertThat(ana.consultation().answers()).isEqualTo(before);
        assertThat(ana.consultation().recommendation()).contains(first);
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(driver.votes().replacements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"start over", "scrap everything, new project"})
    void whoStartsOverLeavesTheCardAndItsVotesToItsProject(String text) {
        bo.says("a chat for nurses").skipsTheRest();
        var card = bo.consultation();

        bo.changes("area").says(text);

        assertThat(bo.notices()).containsExactly(PlainNotice.CARD_STAYS);
        aProjectOfItsOwnIsNotVotedOn(card);
    }

    @Test
    void whoCancelsWhileTheCardIsChangedLeavesItAsItIs() {
        bo.says("a chat for nurses").skipsTheRest();
        var card = bo.consultation();

        bo.changes("area").says("cancel");

        assertThat(bo.notices()).containsExactly(PlainNotice.CARD_STAYS);
        assertThat(bo.consultation().id()).isEqualTo(card.id());
        assertThat(bo.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
    }

    @Test
    void soDoesWhoBeginsANewProjectByItsButton() {
        bo.says("a chat for nurses").skipsTheRest();
        var card = bo.consultation();

        bo.changes("area").quotes("candles for bakeries").clicks(new Move.StartOver());

        assertThat(bo.notices()).contains(PlainNotice.CARD_STAYS);
        aProjectOfItsOwnIsNotVotedOn(card);
    }

    private void aProjectOfItsOwnIsNotVotedOn(Consultation card) {
        assertThat(bo.consultation().id()).isNotEqualTo(card.id());
        assertThat(bo.consultation().answers()).isEmpty();
        bo.says("a web shop for bakeries").skipsTheRest();

        assertThat(bo.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(bo.consultation().recommendation()).isNotEqualTo(card.recommendation());
        assertThat(driver.votes().replacements()).isEmpty();
        assertThat(driver.store().find(card.id())).hasValueSatisfying(stays -> {
            assertThat(stays.status()).isEqualTo(Consultation.Status.ADVISED);
            assertThat(stays.answers()).isEqualTo(card.answers());
            assertThat(stays.recommendation()).isEqualTo(card.recommendation());
            assertThat(stays.project().name()).contains("a chat for nurses");
        });
    }

    @Test
    void whatWasAnsweredSinceTheCardIsAskedAboutBeforeItIsLost() {
        ana.changes("area").chooses("area", "region").changes("product");

        ana.says("start over");

        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.ConfirmRestart(
                        ana.consultation().id(), 1, ana.consultation().version()));
    }

    @Test
    void theSameAnswerAgainMakesNothingStale() {
        ana.changes("product").chooses("product", "messenger");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().recommendation()).contains(first);
        assertThat(driver.votes().replacements()).isEmpty();
    }

    @Test
    void theSameTicksInAnotherOrderAreTheSameAnswerAndMakeNothingStale() {
        bo.starts().skips("product").skips("area").skips("market");
        bo.chooses("resources", "small-team", "javascript-people").skipsTheRest();
        var before = bo.consultation();
        driver.passes(Duration.ofMinutes(5));

        bo.changes("resources").chooses("resources", "javascript-people", "small-team");

        assertThat(bo.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(bo.consultation().answers()).isEqualTo(before.answers());
        assertThat(bo.consultation().recommendation()).isEqualTo(before.recommendation());

        bo.clicks(ticked(before, "small-team", "javascript-people"));

        assertThat(bo.consultation().recommendation()).isEqualTo(before.recommendation());
        assertThat(driver.votes().replacements()).isEmpty();
    }

    private static Move ticked(Consultation card, String... ticks) {
        return new Move.Fill(
                KnowledgeFixtures.nodejsVsPython().id(), Map.of(RESOURCES, chosen(ticks)), card.recommendation());
    }

    @Test
    void ticksTriedOutInAnotherOrderWereShownWithWhatComesOfThem() {
        driver.votes().none();
        bo.starts().skips("product").skips("area").skips("market");
        bo.chooses("resources", "python-people").skipsTheRest();
        driver.passes(Duration.ofMinutes(5));

        bo.clicks(ticked(bo.consultation(), "small-team", "javascript-people"));

        assertThat(bo.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(bo.consultation().answerTo(RESOURCES)).contains(chosen("javascript-people", "small-team"));
    }

    @Test
    void aTeamThatIsAskedReadsNothingNewBeforeItIsAppliedEvenIfNobodyHasVoted() {
        driver.votes().atStake(0);

        ana.changes("product").types("product", "software for our secret merger");

        assertThat(awaitsApply()).isTrue();
        assertThat(driver.votes().replacements()).isEmpty();
    }

    @Test
    void whereNoTeamIsAskedAChangeCountsAtOnce() {
        driver.votes().none();

        ana.changes("product").chooses("product", "data-science");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.advice()).hasSize(2);
    }

    @Test
    void answersFilledInOnTheCardWaitLikeAnyChange() {
        ana.clicks(filled("data-science"));

        assertThat(awaitsApply()).isTrue();
        assertThat(ana.consultation().recommendation()).contains(first);
        assertThat(driver.votes().replacements()).isEmpty();

        ana.clicks(new Move.Apply());

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(driver.votes().replacements()).hasSize(1);
    }

    @Test
    void whereNoTeamIsAskedAnswersFilledInOnTheCardCountAtOnceInTheSameConsultation() {
        driver.votes().none();
        var before = ana.consultation().id();

        ana.clicks(filled("data-science"));

        assertThat(ana.consultation().id()).isEqualTo(before);
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().answerTo(PRODUCT)).contains(chosen("data-science"));
        assertThat(ana.consultation().answerTo(AREA)).contains(chosen("global"));
        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.Understood(
                        before,
                        List.of(new ShownBack(
                                PRODUCT,
                                Optional.of("Messenger or chat"),
                                Optional.empty(),
                                Optional.of(ShownBack.Done.CHOSEN)))));
        assertThat(ana.kinds()).contains(ConsultationContent.Below.class);
        assertThat(ana.advice()).hasSize(2);
    }

    @Test
    void theSameAnswersFilledInLeaveTheRecommendationAsItIs() {
        var answers = ana.consultation().answers();

        ana.clicks(filled("messenger"));

        assertThat(ana.consultation().answers()).isEqualTo(answers);
        assertThat(ana.consultation().recommendation()).contains(first);
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(driver.votes().replacements()).isEmpty();
    }

    private Move filled(String product) {
        return new Move.Fill(
                KnowledgeFixtures.nodejsVsPython().id(), Map.of(PRODUCT, chosen(product)), Optional.of(first));
    }

    @Test
    void whereNothingWaitsThoseButtonsAreOutdated() {
        ana.clicks(new Move.Apply());
        assertThat(ana.notices()).contains(ana.outdated());

        ana.clicks(new Move.Restore());
        assertThat(ana.notices()).contains(ana.outdated());
    }
}
