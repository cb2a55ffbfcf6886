package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer taken back under a card that stands. */
class CorrectionTests extends ConversationScenes {

    private final RecommendationId first;

    CorrectionTests() {
        driver.votes().none();
        ana.starts().chooses("product", "messenger");
        driver.passes(Duration.ofMinutes(5));
        ana.chooses("area", "global").skipsTheRest();
        first = ana.consultation().recommendation().orElseThrow();
    }

    @Test
    void waitsUntilItIsApplied() {
        ana.changes("product").chooses("product", "data-science");

        assertThat(awaitsApply()).isTrue();
        assertThat(Corrections.of(ana.consultation())).containsExactly(PRODUCT);
        assertThat(ana.consultation().recommendation()).contains(first);
        assertThat(ana.advice()).hasSize(1);

        ana.clicks(new Move.Apply());

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().answerTo(PRODUCT)).contains(chosen("data-science"));
        assertThat(ana.advice()).hasSize(2);
        assertThat(Corrections.of(ana.consultation())).isEmpty();
    }

    @Test
    void leavesEverythingAsItWasWhereTheOldAnswersAreKept() {
        var before = ana.consultation();
        ana.changes("product").chooses("product", "data-science");

        ana.clicks(new Move.Restore());

        assertThat(ana.consultation().answers()).isEqualTo(before.answers());
        assertThat(ana.consultation().card().givenAt()).isEqualTo(before.card().givenAt());
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().recommendation()).contains(first);
    }

    @Test
    void countsAtOnceWhereTheAnswerWasGivenInTheSameMinute() {
        ana.changes("area").chooses("area", "region");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.advice()).hasSize(2);
    }

    @Test
    void waitsAMinuteAfterTheAnswerWasGiven() {
        var given = ana.consultation().card().givenAt().get(AREA);
        driver.passes(Duration.ofSeconds(120));

        ana.changes("area").chooses("area", "region");

        assertThat(given).isNotNull();
        assertThat(awaitsApply()).isTrue();
    }

    @Test
    void ofAnAppliedAnswerInTheSameMinuteCountsAtOnce() {
        ana.changes("product").chooses("product", "data-science").clicks(new Move.Apply());

        ana.changes("product").chooses("product", "streaming");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.advice()).hasSize(3);
    }

    @Test
    void withASecondOneBesideItWaitsWithBoth() {
        ana.changes("product").chooses("product", "data-science");
        ana.changes("area").chooses("area", "region");

        assertThat(awaitsApply()).isTrue();
        assertThat(Corrections.of(ana.consultation())).containsExactly(PRODUCT, AREA);
    }

    @Test
    void theFirstAnswerToAStepThatWasLeftOpenTakesNothingBack() {
        driver.passes(Duration.ofHours(1));

        ana.changes("market").chooses("market", "analytics");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
    }

    @Test
    void inAFormThatShowedItsConsequenceCountsAtOnce() {
        ana.clicks(tried(first, "data-science", "global"));

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.advice()).hasSize(2);
    }

    @Test
    void inAFormOfAnOlderCardWaitsAndUndoesNoNewerAnswer() {
        driver.passes(Duration.ofMinutes(5));
        ana.changes("area").chooses("area", "region").clicks(new Move.Apply());
        var second = ana.consultation().recommendation();
        driver.passes(Duration.ofMinutes(5));

        ana.clicks(tried(first, "data-science", "global"));

        assertThat(awaitsApply()).isTrue();
        assertThat(Corrections.of(ana.consultation())).containsExactly(PRODUCT);
        assertThat(ana.consultation().answerTo(AREA)).contains(chosen("region"));
        assertThat(ana.consultation().recommendation()).isEqualTo(second);

        ana.clicks(new Move.Apply());

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().answerTo(PRODUCT)).contains(chosen("data-science"));
        assertThat(ana.consultation().answerTo(AREA)).contains(chosen("region"));
    }

    @Test
    void inAFormOfAnOlderCardThatWasLeftAsItWasChangesNothing() {
        driver.passes(Duration.ofMinutes(5));
        ana.changes("area").chooses("area", "region").clicks(new Move.Apply());
        var before = ana.consultation();

        ana.clicks(tried(first, "messenger", "global"));

        assertThat(ana.consultation().answers()).isEqualTo(before.answers());
        assertThat(ana.consultation().recommendation()).isEqualTo(before.recommendation());
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
    }

    @Test
    void inAFormWaitsBesideAnotherOneThatWaits() {
        driver.passes(Duration.ofMinutes(5));
        ana.changes("area").chooses("area", "region");

        ana.clicks(tried(first, "data-science", "global"));

        assertThat(awaitsApply()).isTrue();
        assertThat(Corrections.of(ana.consultation())).containsExactlyInAnyOrder(PRODUCT, AREA);
        assertThat(ana.consultation().answerTo(AREA)).contains(chosen("region"));
    }

    /** Keeps what was tried out on a form that was opened on that card. */
    private Move tried(RecommendationId card, String product, String area) {
        return new Move.Fill(
                driver.knowledge().comparisons().get(0).id(),
                Map.of(PRODUCT, chosen(product), AREA, chosen(area), MARKET, new StepAnswer.Skipped()),
                Optional.of(card));
    }

    @Test
    void isNoneOnceEverythingWasCleared() {
        driver.passes(Duration.ofHours(1));
        ana.changes("product").restartsAsSeenAt(ana.consultation().version());
        ana.chooses("product", "data-science").chooses("area", "region");
        driver.passes(Duration.ofHours(1));
        ana.skipsTheRest();

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
    }

    @Test
    void isAppliedAndTakenBackByAWord() {
        ana.changes("product").chooses("product", "data-science").says("no, keep it");
        assertThat(ana.consultation().answerTo(PRODUCT)).contains(chosen("messenger"));

        ana.changes("product").chooses("product", "data-science").describes("yes please");
        assertThat(ana.consultation().answerTo(PRODUCT)).contains(chosen("data-science"));
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
    }

    @Test
    void isAskedAboutAgainWhereTheYesComesAfterMoreThanAnHour() {
        ana.changes("product").chooses("product", "data-science");
        driver.passes(Duration.ofMinutes(61));

        ana.says("yes");
        assertThat(awaitsApply()).isTrue();

        driver.passes(Duration.ofMinutes(59));
        ana.says("yes");
        assertThat(ana.consultation().answerTo(PRODUCT)).contains(chosen("data-science"));
        assertThat(ana.advice()).hasSize(2);
    }

    @Test
    void isDroppedWhereAnotherProjectIsBegunWhichGoesSomeDayIfItIsLeft() {
        ana.changes("product").restartsAsSeenAt(ana.consultation().version());
        ana.says("a calendar for dentists");
        var left = ana.consultation();
        assertThat(left.recommendation()).isEmpty();

        assertThat(driver.store().forgetAbandonedBefore(left.changedAt().plusSeconds(1), 10))
                .isEqualTo(1);

        assertThat(driver.consultations()).hasSize(1);
        assertThat(driver.recommendations().find(first)).isPresent();
    }

    @Test
    void isOnlyRemindedOfWhereTheWordIsNeitherYesNorNo() {
        ana.changes("product").chooses("product", "data-science").says("hmm");

        assertThat(awaitsApply()).isTrue();
        assertThat(ana.notices())
                .containsExactly(
                        new ConsultationNotice.ChangeWaits(ana.consultation().id()));
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Told.class);
    }

    @ParameterizedTest
    @CsvSource({
        "true, a calendar for dentists in Spain",
        "true, we build a calendar for dentists in Spain",
        "false, another project: a calendar for dentists in Spain",
    })
    void isNotWhatNamesAnotherProject(boolean called, String text) {
        var before = ana.consultation();

        var notices = called ? ana.describes(text).notices() : ana.says(text).notices();

        assertThat(notices).containsExactly(PlainNotice.ANOTHER_PROJECT);
        assertThat(ana.consultation().id()).isNotEqualTo(before.id());
        assertThat(ana.consultation().project().descriptions()).containsExactly(text);
        assertThat(ana.asked()).contains(PRODUCT);
        assertThat(driver.consultations()).contains(before);
    }

    @ParameterizedTest
    @CsvSource({
        "true, a small team of Python people",
        "false, a small team of Python people",
        "false, we want a small team of Python people",
    })
    void isWhatSpeaksOfTheProjectOnTheCardAsBefore(boolean called, String text) {
        var before = ana.consultation();

        var notices = called ? ana.describes(text).notices() : ana.says(text).notices();

        assertThat(notices).doesNotContain(PlainNotice.ANOTHER_PROJECT);
        assertThat(ana.consultation().id()).isEqualTo(before.id());
    }
}
