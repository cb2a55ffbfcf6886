package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static io.github.stackconsultant.recommendation.SensitivitySamples.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightLimitTests {

    @Test
    void theLeadHoldsUntilACriterionWeighsMoreOrLess() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 1)
                .criterion("reach", 0, 4)
                .step("main", Step.Kind.ONE, answer("mixed", need("speed", 4), need("reach", 1)))
                .step("extra", Step.Kind.ONE, answer("wide", need("reach", 4)))
                .build();

        // margin 8 x 3 - 2 x 4 = 16: gone at a speed of 8 - 16/3 = 2.7, and at a reach of 2 + 16/4 = 6
        assertThat(of(comparison, Map.of("main", List.of("mixed"))).limits())
                .containsExactly(
                        new WeightLimit(new CriterionId("reach"), "Reach", 2, new OptionId("right"), "Right", true, 5),
                        new WeightLimit(
                                new CriterionId("speed"), "Speed", 8, new OptionId("right"), "Right", false, 3));
    }

    @Test
    void aWeightThatNoAnswersReachIsNoLimit() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 1)
                .criterion("reach", 0, 4)
                .step("main", Step.Kind.ONE, answer("mixed", need("speed", 4), need("reach", 1)))
                .step("extra", Step.Kind.ONE, answer("wide", need("reach", 1)))
                .build();

        assertThat(of(comparison, Map.of("main", List.of("mixed"))).limits())
                .extracting(WeightLimit::name)
                .containsExactly("Speed");
    }

    @Test
    void eachRivalHasItsOwnLimits() {
        var comparison = Catalogue.of("left", "middle", "right")
                .criterion("speed", 4, 3, 0)
                .criterion("reach", 0, 4, 2)
                .step("main", Step.Kind.ONE, answer("fast", need("speed", 4)))
                .step("extra", Step.Kind.ONE, answer("wide", need("reach", 4)))
                .build();

        assertThat(of(comparison, Map.of("main", List.of("fast"))).limits())
                .filteredOn(WeightLimit::above)
                .extracting(WeightLimit::rivalName, WeightLimit::limit)
                .containsExactly(tuple("Middle", 1));
    }
}
