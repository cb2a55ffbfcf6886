package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Three options of which, with all that matters, any will do or none leads by enough. */
final class LevelThree {

    static final List<String> ALL = List.of("writers", "shape", "calm");

    private LevelThree() {}

    static Comparison comparison() {
        return Catalogue.of("postgresql", "mongodb", "sqlite")
                .criterion("many-writers", 4, 3, 1)
                .criterion("flexible-shape", 2, 4, 2)
                .criterion("little-upkeep", 1, 1, 4)
                .criterion("fast-reads", 3, 3, 3)
                .evenCriterion("any-of-them")
                .step(
                        "load",
                        Step.Kind.ONE,
                        answer("small", need("any-of-them", 4)),
                        answer("usual", need("fast-reads", 4)))
                .step(
                        "qualities",
                        Step.Kind.SEVERAL,
                        answer("writers", need("many-writers", 1)),
                        answer("shape", need("flexible-shape", 1)),
                        answer("calm", need("little-upkeep", 1)))
                .build();
    }

    static Rig rig() {
        return new Rig(new KnowledgeBase(List.of(comparison())));
    }

    static GivenRecommendation given(Rig rig, String load, String... qualities) {
        return rig.recommendation(
                Rig.ANA,
                Rig.ANA_DIRECT,
                Map.of(new StepId("load"), chosen(load), new StepId("qualities"), chosen(qualities)));
    }

    private static StepAnswer chosen(String... answers) {
        return new StepAnswer.Chosen(Arrays.stream(answers).map(AnswerId::new).toList());
    }
}
