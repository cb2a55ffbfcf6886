package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Explanation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reason that sums several criteria says how much of it is the one that it names. */
class ReasonBlocksTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36 | 36 | *+36*",
                "40 | 16 | *+40*, +16 of it through Speed &amp; size",
                "12 | 16 | *+12* (+16 through Speed &amp; size, \u22124 through others)"
            })
    void itSaysHowMuchOfItIsTheNamedCriterion(int points, int here, String words) {
        var reason = new Explanation.Reason("Step", "Answer", "Speed & size", 1, points, here, Optional.empty());

        assertThat(ReasonBlocks.points(reason)).isEqualTo(words);
    }

    @Test
    void aPollTellsWhatSpeaksAgainstTheVerdict() {
        var selection = new Selection(Map.of(
                new StepId("product"), List.of(new AnswerId("messenger")),
                new StepId("resources"), List.of(new AnswerId("python-people"))));
        var recommendation = new RecommendationEngine().recommend(KnowledgeFixtures.nodejsVsPython(), selection);

        assertThat(PollBlocks.verdict(recommendation))
                .startsWith("The consultation says *Node.js fits this project*")
                .endsWith("; against it: _Python people_ \u2192 Python people can build it *\u221216*.");
    }
}
