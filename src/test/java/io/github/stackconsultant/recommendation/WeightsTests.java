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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeightsTests {

    private static final StepId STEP = new StepId("step");

    @ParameterizedTest
    @EnumSource(
            value = Step.Kind.class,
            names = {"ONE", "SEVERAL"})
    void anAnswerWithoutARankCountsTwice(Step.Kind kind) {
        var comparison = comparison(kind);

        assertThat(lines(comparison, "high")).containsExactly("high speed 8");
    }

    @Test
    void theRanksCountThreeTimesTwiceAndOnce() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("size", 4, 0)
                .criterion("price", 4, 0)
                .step(
                        "step",
                        Step.Kind.RANKED,
                        answer("fast", need("speed", 4)),
                        answer("small", need("size", 4)),
                        answer("cheap", need("price", 4)))
                .build();

        assertThat(lines(comparison, "cheap", "fast", "small"))
                .containsExactlyInAnyOrder("cheap price 12", "fast speed 8", "small size 4");
    }

    @Test
    void aFourthRankCountsNothing() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .step(
                        "step",
                        Step.Kind.RANKED,
                        answer("first"),
                        answer("second"),
                        answer("third"),
                        answer("fourth", need("speed", 4)))
                .build();

        var recommendation = new RecommendationEngine()
                .recommend(comparison, new Selection(Map.of(STEP, ids("first", "second", "third", "fourth"))));

        assertThat(recommendation.contributions()).isEmpty();
        assertThat(recommendation.verdict()).isEqualTo(new Verdict.NotEnoughKnown(Strength.TOSS_UP));
    }

    @Test
    void ofSeveralTickedAnswersTheLargestNeedCountsAlone() {
        var comparison = comparison(Step.Kind.SEVERAL);

        assertThat(lines(comparison, "low", "high", "middle")).containsExactly("high speed 8");
    }

    @Test
    void atARankedStepTheRankDecidesTogetherWithTheNeed() {
        var comparison = comparison(Step.Kind.RANKED);

        assertThat(lines(comparison, "low", "middle", "high")).containsExactly("middle speed 4");
    }

    @Test
    void aTieGoesToTheEarlierAnswerInTheFileWhateverWasTickedFirst() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .step("step", Step.Kind.SEVERAL, answer("earlier", need("speed", 3)), answer("later", need("speed", 3)))
                .build();

        assertThat(lines(comparison, "earlier", "later")).containsExactly("earlier speed 6");
        assertThat(lines(comparison, "later", "earlier")).containsExactly("earlier speed 6");
    }

    @Test
    void theStepsAddUp() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 1)
                .step("first", Step.Kind.ONE, answer("one", need("speed", 1)))
                .step("second", Step.Kind.ONE, answer("two", need("speed", 2)))
                .build();

        var recommendation = new RecommendationEngine()
                .recommend(
                        comparison,
                        new Selection(Map.of(new StepId("first"), ids("one"), new StepId("second"), ids("two"))));

        assertThat(recommendation.criteria())
                .singleElement()
                .satisfies(speed -> assertThat(speed.weight()).isEqualTo(6));
        assertThat(recommendation.scores()).extracting(OptionScore::score).containsExactly(24, 6);
        assertThat(recommendation.margin()).isEqualTo(18);
        assertThat(recommendation.largestMargin()).isEqualTo(24);
    }

    @Test
    void aNeedOfNothingIsNoContribution() {
        assertThat(lines(comparison(Step.Kind.ONE), "nothing")).isEmpty();
    }

    private static Comparison comparison(Step.Kind kind) {
        return Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .step(
                        "step",
                        kind,
                        answer("nothing", need("speed", 0)),
                        answer("low", need("speed", 1)),
                        answer("middle", need("speed", 2)),
                        answer("high", need("speed", 4)))
                .build();
    }

    private static List<String> lines(Comparison comparison, String... chosen) {
        return Weights.contributions(comparison, new Selection(Map.of(STEP, ids(chosen)))).stream()
                .map(each -> each.answer() + " " + each.criterion() + " " + each.weight())
                .toList();
    }

    private static List<AnswerId> ids(String... ids) {
        return Stream.of(ids).map(AnswerId::new).toList();
    }
}
