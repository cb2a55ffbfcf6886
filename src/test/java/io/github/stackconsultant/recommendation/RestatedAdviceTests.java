package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A guess that is confirmed makes what is said surer, and nothing else. */
class RestatedAdviceTests {

    private static final StepId SPEED = new StepId("speed");
    private static final StepId LOAD = new StepId("load");
    private static final Set<StepId> NONE = Set.of();
    private static final List<AnsweredLine> READ =
            List.of(new AnsweredLine("Speed", "Fast (a guess from the description)"));
    private static final List<AnsweredLine> SAID = List.of(new AnsweredLine("Speed", "Fast"));

    private final Comparison comparison = Catalogue.of("left", "right")
            .criterion("loud", 4, 0)
            .step("speed", Step.Kind.ONE, answer("fast", need("loud", 2)), answer("faster", need("loud", 2)))
            .step("load", Step.Kind.ONE, answer("high", need("loud", 1)))
            .build();

    @Test
    void aGuessThatIsConfirmedRestatesWhatItWasAndIsNotTheSame() {
        var guessed = advice("fast", Set.of(SPEED), READ);
        var confirmed = advice("fast", NONE, SAID);

        assertThat(confirmed.restates(guessed)).isTrue();
        assertThat(confirmed.saysTheSameAs(guessed)).isFalse();
        assertThat(confirmed.recommendation().restsOnGuesses()).isFalse();
        assertThat(guessed.recommendation().restsOnGuesses()).isTrue();
    }

    @Test
    void whatBecomesAGuessIsLessThanWhatWasSaid() {
        assertThat(advice("fast", Set.of(SPEED), READ).restates(advice("fast", NONE, SAID)))
                .isFalse();
    }

    @Test
    void oneGuessForAnotherIsNoLess() {
        var both = Map.of(SPEED, List.of(new AnswerId("fast")), LOAD, List.of(new AnswerId("high")));

        assertThat(advice(both, Set.of(LOAD)).restates(advice(both, Set.of(SPEED))))
                .isFalse();
        assertThat(advice(both, Set.of(LOAD)).restates(advice(both, Set.of(SPEED, LOAD))))
                .isTrue();
    }

    @Test
    void anotherAnswerIsAnotherAdviceThoughTheVerdictIsTheSame() {
        var guessed = advice("fast", Set.of(SPEED), READ);
        var other = advice("faster", NONE, SAID);

        assertThat(other.recommendation().verdict())
                .isEqualTo(guessed.recommendation().verdict());
        assertThat(other.restates(guessed)).isFalse();
    }

    @Test
    void soAreOtherWordsOfAnAnswerThatDoesNotCount() {
        var guessed = advice("fast", Set.of(SPEED), List.of(READ.get(0), new AnsweredLine("Load", "\u201clots\u201d")));
        var kept = advice("fast", NONE, List.of(SAID.get(0), new AnsweredLine("Load", "\u201clots\u201d")));
        var changed = advice("fast", NONE, List.of(SAID.get(0), new AnsweredLine("Load", "\u201cnone\u201d")));

        assertThat(kept.restates(guessed)).isTrue();
        assertThat(changed.restates(guessed)).isFalse();
    }

    private Advice advice(String speed, Set<StepId> guessed, List<AnsweredLine> lines) {
        return advice(Map.of(SPEED, List.of(new AnswerId(speed))), guessed, lines);
    }

    private Advice advice(Map<StepId, List<AnswerId>> answers, Set<StepId> guessed) {
        return advice(answers, guessed, SAID);
    }

    private Advice advice(Map<StepId, List<AnswerId>> answers, Set<StepId> guessed, List<AnsweredLine> lines) {
        var recommendation = new RecommendationEngine().recommend(comparison, new Selection(answers, guessed));
        return new Advice(
                new RecommendationId("r-1"), new ConsultationId("c-1"), lines, recommendation, Optional.empty());
    }
}
