package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static io.github.stackconsultant.record.RecordSamples.unvoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.recommendation.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Records of what is decided among more than two options. */
class RecordOfThreeTests {

    private static final Comparison THREE = Catalogue.of("left", "right", "middle")
            .parts("edge", "core")
            .criterionOf("edge", "speed", 4, 1, 1)
            .criterionOf("core", "reach", 1, 4, 1)
            .criterion("cost", 3, 3, 3)
            .evenCriterion("any-of-them")
            .step(
                    "main",
                    Step.Kind.ONE,
                    answer("split", need("speed", 2), need("reach", 2)),
                    answer("alike", need("cost", 2)),
                    answer("whatever", need("any-of-them", 2)))
            .build();

    @Test
    void theOptionsAreListedInTheKnowledgesOrderAndTheMarginIsOverTheNextBest() {
        var databases = KnowledgeFixtures.databases();
        var advice = advice(databases, "place", "server");

        assertThat(unvoted(advice, databases))
                .contains("The choice is between PostgreSQL, MySQL and SQLite for the database. ")
                .contains(", which makes a margin of 6 over MySQL, of at most 24")
                .contains("with a margin of about 6 over MySQL, of at most 24.")
                .contains(", margin 6 over MySQL, of at most 24. The largest margin");
    }

    @Test
    void aCombinationSaysWhichOneIsRecommended() {
        assertThat(unvoted(advice(THREE, "main", "split"), THREE))
                .contains(
                        "Chosen option: \"A combination\", because the consultation recommends Left for the edge and Right"
                                + " for the core (clear in each part, confidence low).");
    }

    @Test
    void whatIsLevelIsNamed() {
        assertThat(unvoted(advice(THREE, "main", "alike"), THREE))
                .contains("Not decided: Left, Right and Middle are too close. No option was chosen yet.");
        assertThat(unvoted(advice(THREE, "main", "whatever"), THREE))
                .contains("Not decided: Left, Right or Middle will do. No option was chosen yet.");
    }

    private static Advice advice(Comparison comparison, String step, String answer) {
        var selection = new Selection(Map.of(new StepId(step), List.of(new AnswerId(answer))));
        return new Advice(
                new RecommendationId("r-1"),
                new ConsultationId("c-1"),
                List.of(),
                new RecommendationEngine().recommend(comparison, selection),
                Optional.empty());
    }
}
