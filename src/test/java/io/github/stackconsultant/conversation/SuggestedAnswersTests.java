package io.github.stackconsultant.conversation;

import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.adding;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.answers;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.certainly;
import static io.github.stackconsultant.fixtures.ScriptedUnderstanding.weighed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.recommendation.Contribution;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.understanding.Understood;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody said, and the everyday words of a description only suggest together. */
class SuggestedAnswersTests extends ScriptedTalk {

    private static final String TEXT = "all day they upload csv files to the shop";
    private static final Understood SUGGESTED = weighed(0, true, "upload", "working-on");
    private static final Understood WEIGHED = weighed(5, true, "upload", "working-on");

    private void mayMean(Understood performance) {
        understanding.takes(
                TEXT, answers(Map.of("product", certainly("shop", "web-shop"), "performance", performance)));
    }

    @Test
    void takesNoAnswersPlace() {
        mayMean(SUGGESTED);
        ana.starts().skips("product").skips("area").skips("market").skips("resources");
        ana.changes("performance")
                .chooses("performance", "security")
                .changes("product")
                .says(TEXT);

        assertThat(ana.consultation().answerTo(PERFORMANCE))
                .contains(new StepAnswer.Chosen(List.of(new AnswerId("security"))));
        assertThat(ana.consultation().answerTo(PRODUCT))
                .contains(new StepAnswer.Chosen(List.of(new AnswerId("web-shop")), "shop"));
    }

    @Test
    void isTakenWhereNothingWasAnswered() {
        mayMean(SUGGESTED);
        ana.starts().says(TEXT);

        assertThat(ana.consultation().answers()).containsKey(PERFORMANCE);
    }

    @Test
    void whatIsSaidTakesAnAnswersPlace() {
        mayMean(certainly("upload", "working-on"));
        ana.starts().skips("product").skips("area").skips("market").skips("resources");
        ana.changes("performance")
                .chooses("performance", "security")
                .changes("product")
                .says(TEXT);

        assertThat(ana.consultation().answerTo(PERFORMANCE))
                .contains(new StepAnswer.Chosen(List.of(new AnswerId("working-on")), "upload"));
    }

    @Test
    void doesNotCountUntilItIsChosen() {
        mayMean(WEIGHED);
        ana.starts().says(TEXT).skipsTheRest();

        assertThat(latest().tellingSteps()).isEqualTo(1);
        assertThat(latest().guessedSteps()).isEqualTo(1);

        ana.changes("performance").chooses("performance", "working-on");

        assertThat(latest().tellingSteps()).isEqualTo(2);
        assertThat(latest().guessedSteps()).isZero();
    }

    @ParameterizedTest
    @MethodSource("waysToSayIt")
    void isSaidWithoutAskingHoweverLateSinceNothingIsTakenBack(Consumer<Participant> way) {
        mayMean(WEIGHED);
        ana.starts().says(TEXT).skipsTheRest();
        driver.passes(Duration.ofMinutes(5));
        ana.changes("performance");

        way.accept(ana);

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.advice()).hasSize(2);
        assertThat(latest().guessedSteps()).isZero();

        driver.passes(Duration.ofMinutes(5));
        ana.changes("performance").chooses("performance", "security");

        assertThat(ana.consultation().open()).isTrue();
        assertThat(Corrections.of(ana.consultation())).containsExactly(PERFORMANCE);
    }

    static Stream<Named<Consumer<Participant>>> waysToSayIt() {
        return Stream.of(
                Named.of("keep this answer", ana -> ana.keeps("performance")),
                Named.of("the same in the menu", ana -> ana.chooses("performance", "working-on")));
    }

    @ParameterizedTest
    @MethodSource("waysToSayIt")
    void whereATeamVotesOnItItIsSaidWithoutAskingTooSinceTheVotesAreOnJustThat(Consumer<Participant> way) {
        mayMean(WEIGHED);
        ana.starts().says(TEXT).skipsTheRest();
        driver.passes(Duration.ofMinutes(5));
        driver.votes().atStake(7);
        ana.changes("performance");

        way.accept(ana);

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(latest().guessedSteps()).isZero();
        assertThat(driver.votes().replacements()).hasSize(1);
    }

    @Test
    void whereATeamVotesOnItItsConfirmationWaitsWithWhatElseIsChanged() {
        mayMean(WEIGHED);
        ana.starts().says(TEXT).skipsTheRest();
        driver.votes().atStake(7);

        ana.changes("area").chooses("area", "nation");
        assertThat(ana.consultation().open()).isTrue();
        ana.changes("performance").keeps("performance");

        assertThat(ana.consultation().open()).isTrue();
        assertThat(driver.votes().replacements()).isEmpty();
    }

    @Test
    void comesBackAsAGuessWhereTheChangeIsUndone() {
        mayMean(WEIGHED);
        driver.votes().none();
        ana.starts().says(TEXT).skipsTheRest();
        var guess = ana.consultation().answerTo(PERFORMANCE);
        ana.changes("performance").chooses("performance", "working-on");

        ana.says("undo");

        assertThat(latest().guessedSteps()).isEqualTo(1);
        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.Understood(
                        ana.consultation().id(),
                        List.of(new ShownBack(
                                PERFORMANCE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(ShownBack.Done.TAKEN_BACK)))));

        ana.changes("performance").chooses("performance", "security").says("undo");

        assertThat(ana.consultation().answerTo(PERFORMANCE)).isEqualTo(guess);
    }

    /** Everyday words could have suggested that as well, but somebody said it. */
    @Test
    void staysTheOnlyGuessBesideWhatIsNamed() {
        var label = "Connecting and passing on";
        mayMean(WEIGHED);
        understanding.takes(label, answers(Map.of("performance", adding("passing-on"))));
        ana.starts().says(TEXT).skipsTheRest();

        ana.says(label);

        assertThat(ana.consultation().answerTo(PERFORMANCE))
                .contains(new StepAnswer.Chosen(
                        List.of(new AnswerId("passing-on"), new AnswerId("working-on")),
                        "",
                        5,
                        Optional.of(new AnswerId("working-on"))));
        assertThat(latest().guesses()).containsExactly("Working on records and data");
        assertThat(latest().contributions())
                .filteredOn(each -> each.answer().equals(new AnswerId("passing-on")))
                .isNotEmpty()
                .noneMatch(Contribution::guess);
        var step = driver.knowledge().comparisons().get(0).step(PERFORMANCE).orElseThrow();
        assertThat(Wording.withOwnWords(
                        step, ana.consultation().answerTo(PERFORMANCE).orElseThrow()))
                .doesNotContain(label + ": a guess", label + " (a guess")
                .isEqualTo(label + ", then Working on records and data (a guess from 5 words of the description)");

        ana.changes("performance").keeps("performance");

        assertThat(latest().guesses()).isEmpty();
    }

    @Test
    void ofACardOfWhichOnlyTheAnswersAreKeptItIsAskedAgain() {
        mayMean(WEIGHED);
        ana.starts().says(TEXT).skipsTheRest();
        var first = ana.consultation().recommendation().orElseThrow();
        ana.changes("product").chooses("product", "messenger");
        var second = ana.consultation().recommendation().orElseThrow();

        assertThat(second).isNotEqualTo(first);
        ana.does(new Move.ConsultAgain(first));

        assertThat(ana.consultation().answers()).containsKey(PRODUCT).doesNotContainKey(PERFORMANCE);
    }

    private Recommendation latest() {
        return driver.recommendations()
                .find(ana.consultation().recommendation().orElseThrow())
                .orElseThrow()
                .recommendation();
    }
}
