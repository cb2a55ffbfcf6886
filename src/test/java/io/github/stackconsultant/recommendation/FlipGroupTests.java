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
import org.junit.jupiter.api.Test;

/** What changes a verdict is listed by how near it is, or by the steps. */
class FlipGroupTests {

    private static final Comparison COMPARISON = Catalogue.of("left", "right")
            .criterion("speed", 4, 0)
            .criterion("reach", 0, 4)
            .step(
                    "early",
                    Step.Kind.ONE,
                    answer("fast", need("speed", 4)),
                    answer("widest", need("reach", 4)),
                    answer("wider", need("reach", 3)))
            .step("late", Step.Kind.ONE, answer("quick", need("speed", 1)), answer("quicker", need("speed", 3)))
            .build();

    private final List<Flip> flips = new RecommendationEngine()
            .sensitivity(
                    COMPARISON,
                    new Selection(Map.of(
                            new StepId("early"), List.of(new AnswerId("wider")),
                            new StepId("late"), List.of(new AnswerId("quick")))))
            .flips();

    @Test
    void theNearestComesFirstWhateverItsStep() {
        assertThat(titles(FlipGroup.of(flips))).startsWith("Late").contains("Early");
    }

    @Test
    void byTheStepsTheyAreInTheOrderOfTheStepsAndOfEachTheNearestComesFirst() {
        var groups = FlipGroup.byStep(flips, COMPARISON);

        assertThat(titles(groups)).isSorted().startsWith("Early").endsWith("Late");
        assertThat(groups).hasSameElementsAs(FlipGroup.of(flips));
        for (var title : List.of("Early", "Late")) {
            assertThat(groups.stream()
                            .filter(group -> group.change().stepTitle().equals(title))
                            .map(group -> group.change().size()))
                    .isSorted();
        }
    }

    private static List<String> titles(List<FlipGroup> groups) {
        return groups.stream().map(group -> group.change().stepTitle()).toList();
    }
}
