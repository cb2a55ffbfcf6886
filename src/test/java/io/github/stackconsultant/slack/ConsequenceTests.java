package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Selection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsequenceTests {

    private static final Comparison THREE = Catalogue.of("left", "middle", "right")
            .parts("edge", "core")
            .criterion("speed", 4, 3, 0)
            .criterion("care", 0, 1, 4)
            .criterion("silent", 2, 2, 2)
            .criterion("same", 4, 4, 4)
            .criterionOf("edge", "looks", 4, 0, 0)
            .criterionOf("core", "science", 0, 4, 0)
            .criterionOf("core", "upkeep", 0, 0, 4)
            .step(
                    "main",
                    Step.Kind.SEVERAL,
                    answer("fast", need("speed", 4)),
                    answer("faster", need("speed", 4), need("looks", 1)),
                    answer("careful", need("care", 4)),
                    answer("nothing", need("silent", 1)),
                    answer("split", need("looks", 4), need("science", 4)),
                    answer("split-otherwise", need("looks", 4), need("upkeep", 4)),
                    answer("even", need("same", 1)))
            .build();

    @Test
    void theMarginMovesForWhomItFavours() {
        assertThat(of("fast", "faster"))
                .isEqualTo("Left +8 against Middle, the verdict stays *Left fits this project*.");
    }

    @Test
    void whereAThirdOptionIsTheVerdictThenItIsNamed() {
        assertThat(of("fast", "careful"))
                .isEqualTo(
                        "Right +64 against Left, the verdict becomes *Right fits this project*. It was *Left fits this project*.");
    }

    @Test
    void anotherSplitIsAnotherVerdict() {
        assertThat(of("split", "split-otherwise"))
                .endsWith("the verdict becomes *Both: Left for the edge, Right for the core*."
                        + " It was *Both: Left for the edge, Middle for the core*.");
    }

    @Test
    void whereTooLittleIsKnownItIsStillNoVerdictForAnOption() {
        assertThat(of("nothing", "even")).isEqualTo("the verdict stays the same, and reads *Too close to call* now.");
    }

    @Test
    void ofTwoOptionsTheRivalNeedsNoName() {
        var two = Catalogue.of("left", "right")
                .criterion("speed", 4, 1)
                .step("main", Step.Kind.ONE, answer("fast", need("speed", 2)), answer("faster", need("speed", 4)))
                .build();

        assertThat(Consequence.of(advice(two, "fast"), advice(two, "faster")))
                .isEqualTo("Left +12, the verdict stays *Left fits this project*.");
    }

    private static String of(String before, String next) {
        return Consequence.of(advice(THREE, before), advice(THREE, next));
    }

    private static Recommendation advice(Comparison comparison, String answer) {
        return new RecommendationEngine()
                .recommend(comparison, new Selection(Map.of(new StepId("main"), List.of(new AnswerId(answer)))));
    }
}
