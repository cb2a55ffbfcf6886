package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import java.util.List;

/** Three options for a system of two parts: with the first answers each part has another leader, and a third is best overall. */
final class SplitOfThree {

    private SplitOfThree() {}

    static Comparison comparison() {
        return Catalogue.of("alpha", "beta", "gamma")
                .parts("edge", "core")
                .criterionOf("edge", "fast-replies", 4, 3, 0)
                .criterionOf("edge", "live-updates", 3, 1, 2)
                .criterionOf("core", "long-jobs", 0, 3, 4)
                .criterion("tidy-code", 3, 4, 3)
                .step("edge", Step.Kind.ONE, answer("quick", need("fast-replies", 4), need("live-updates", 1)))
                .step("core", Step.Kind.ONE, answer("heavy", need("long-jobs", 4)))
                .step("rest", Step.Kind.ONE, answer("tidy", need("tidy-code", 2)), answer("untidy"))
                .build();
    }

    static Rig rig() {
        return new Rig(new KnowledgeBase(List.of(comparison())));
    }

    static GivenRecommendation given(Rig rig) {
        return rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
    }
}
