package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static io.github.stackconsultant.recommendation.SensitivitySamples.of;
import static io.github.stackconsultant.recommendation.SensitivitySamples.threeParts;
import static io.github.stackconsultant.recommendation.SensitivitySamples.twoParts;
import static io.github.stackconsultant.recommendation.SensitivitySamples.twoSteps;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForegoneTests {

    @Test
    void aVerdictIsForegoneOnceTheOpenStepsAreTooWeakToChangeIt() {
        assertThat(of(twoSteps(), Map.of("product", List.of("chat"))).foregone())
                .isTrue();
        assertThat(of(twoSteps(), Map.of("area", List.of("nearby"))).foregone()).isFalse();
        assertThat(of(twoSteps(), Map.of()).foregone()).isFalse();
    }

    @Test
    void aGuessIsAsGoodAsOpen() {
        assertThat(isForegoneGuessing("product")).isFalse();
        assertThat(isForegoneGuessing("area")).isTrue();
        assertThat(isForegoneGuessing()).isTrue();
    }

    private static boolean isForegoneGuessing(String... steps) {
        var answers = Map.of(
                new StepId("product"), List.of(new AnswerId("chat")),
                new StepId("area"), List.of(new AnswerId("nearby")));
        var guessed = Stream.of(steps).map(StepId::new).collect(toSet());
        var engine = new RecommendationEngine();
        var selection = new Selection(answers, guessed);
        assertThat(engine.sensitivity(twoSteps(), selection).foregone())
                .isEqualTo(engine.isForegone(twoSteps(), selection));
        return engine.isForegone(twoSteps(), selection);
    }

    /** What was said may settle it whatever stands in the guess's place, or not. */
    @Test
    void aGuessBesideWhatWasSaidLeavesThat() {
        assertThat(isForegoneBesideAGuess(4)).isTrue();
        assertThat(isForegoneBesideAGuess(1)).isFalse();
    }

    private static boolean isForegoneBesideAGuess(int need) {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("ease", 4, 0)
                .criterion("science", 0, 4)
                .step(
                        "qualities",
                        Step.Kind.RANKED,
                        answer("fast", need("speed", need)),
                        Catalogue.leaning(answer("easy", need("ease", 1)), "word"),
                        answer("exact", need("science", 1)))
                .step("area", Step.Kind.ONE, answer("nearby"), answer("anywhere"))
                .build();
        var qualities = new StepId("qualities");
        var answers = Map.of(qualities, List.of(new AnswerId("fast"), new AnswerId("easy")));
        var engine = new RecommendationEngine();
        assertThat(engine.isForegone(comparison, new Selection(answers))).isTrue();
        return engine.isForegone(comparison, new Selection(answers, Set.of(qualities)));
    }

    /** What is said instead of it may matter least, so that what was said already comes to matter most. */
    @Test
    void whatComesInAGuessesPlaceMayStandAfterWhatWasSaid() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 1, 0)
                .criterion("ease", 0, 0)
                .criterion("science", 0, 2)
                .step(
                        "qualities",
                        Step.Kind.RANKED,
                        Catalogue.leaning(answer("easy", need("ease", 4)), "word"),
                        answer("exact", need("science", 2)),
                        answer("quick", need("speed", 3)))
                .build();
        var qualities = new StepId("qualities");
        var guessing = new Selection(
                Map.of(qualities, List.of(new AnswerId("easy"), new AnswerId("exact"))), Set.of(qualities));

        var moves = new GuessMoves(new WeighedSelection(new IndexedComparison(comparison), guessing), guessing);

        // from 12 of ease and 4 of science to 6 of science and 6 of speed: exact, then quick
        var bothScores = new Condition(0, totals -> totals.score(0) + totals.score(1));
        assertThat(moves.most(bothScores)).isEqualTo(6 + 2 * (6 - 4));
    }

    @Test
    void aSplitIsNotForegoneWhileAPartCanComeToIt() {
        var split = Map.of("main", List.of("two-sides"));

        assertThat(of(threeParts(), split).foregone()).isFalse();
        assertThat(of(threeParts(), split).mostWorthAsking())
                .map(StepWorth::deciding)
                .contains(1);
        assertThat(of(twoParts(), split).foregone()).isTrue();
    }

    @Test
    void noAnswersThatExcludeEachOtherKeepAStepOpen() {
        var careful = answer("careful", need("proof", 2));

        assertThat(of(with(careful), Map.of("product", List.of("chat"))).foregone())
                .isFalse();
        assertThat(of(with(Catalogue.excluding(careful, "scientific")), Map.of("product", List.of("chat")))
                        .foregone())
                .isTrue();
    }

    private static Comparison with(Answer careful) {
        return Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("science", 0, 4)
                .criterion("proof", 0, 4)
                .step("product", Step.Kind.ONE, answer("chat", need("speed", 4)))
                .step("people", Step.Kind.SEVERAL, answer("scientific", need("science", 2)), careful)
                .build();
    }
}
