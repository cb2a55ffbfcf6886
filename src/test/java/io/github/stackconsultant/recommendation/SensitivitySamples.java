package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comparisons whose verdicts are easily changed, and how easily. */
final class SensitivitySamples {

    private SensitivitySamples() {}

    static Comparison twoSteps() {
        return Catalogue.of("left", "right")
                .criterion("speed", 4, 0)
                .criterion("science", 0, 4)
                .criterion("reach", 3, 1)
                .step("product", Step.Kind.ONE, answer("chat", need("speed", 2)), answer("science", need("science", 4)))
                .step("area", Step.Kind.ONE, answer("nearby", need("reach", 1)), answer("anywhere"))
                .build();
    }

    static Comparison threeParts() {
        return splitting()
                .criterionOf("rim", "looks", 4, 0)
                .step("extra", Step.Kind.ONE, answer("pretty", need("looks", 3)), answer("whatever"))
                .build();
    }

    static Comparison twoParts() {
        return splitting()
                .step("extra", Step.Kind.ONE, answer("quick", need("speed", 1)), answer("whatever"))
                .build();
    }

    private static Catalogue splitting() {
        return Catalogue.of("left", "right")
                .parts("edge", "core", "rim")
                .criterionOf("edge", "speed", 4, 0)
                .criterionOf("core", "science", 0, 4)
                .step("main", Step.Kind.ONE, answer("two-sides", need("speed", 4), need("science", 4)));
    }

    static Sensitivity of(Comparison comparison, Map<String, List<String>> answers) {
        var chosen = new LinkedHashMap<StepId, List<AnswerId>>();
        answers.forEach((step, ids) ->
                chosen.put(new StepId(step), ids.stream().map(AnswerId::new).toList()));
        return new RecommendationEngine().sensitivity(comparison, new Selection(chosen));
    }
}
