package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static io.github.stackconsultant.recommendation.SensitivitySamples.of;
import static io.github.stackconsultant.recommendation.SensitivitySamples.twoSteps;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepWorthTests {

    @Test
    void theStepOfTheLargestDecidingShareIsMostWorthAsking() {
        var sensitivity = of(twoSteps(), Map.of());

        assertThat(sensitivity.open())
                .containsExactly(
                        new StepWorth(new StepId("product"), "Product", 2, 2, 32),
                        new StepWorth(new StepId("area"), "Area", 1, 2, 4));
        assertThat(sensitivity.mostWorthAsking()).contains(sensitivity.open().get(0));
    }

    @Test
    void aStepThatMovesNothingIsNotWorthAsking() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .step("product", Step.Kind.ONE, answer("chat", need("speed", 1)))
                .step("area", Step.Kind.ONE, answer("anywhere"))
                .build();

        assertThat(of(comparison, Map.of("product", List.of("chat"))).mostWorthAsking())
                .isEmpty();
    }
}
