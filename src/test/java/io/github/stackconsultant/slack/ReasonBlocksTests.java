package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Explanation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Selection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reason says how much of it is the criterion that it names, and what rests on little says that. */
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1 | This rests on one of one step: a first direction, no more.",
                "1 | 2 | This rests on one of two steps: a first direction, no more.",
                "2 | 2 | This rests on two of two steps: a first direction, no more.",
                "2 | 4 | This rests on two of four steps: a first direction, no more.",
                "3 | 8 | This rests on three of eight steps: a first direction, no more."
            })
    void whatRestsOnLittleSaysSoHoweverFewStepsThereAre(int answered, int steps, String words) {
        assertThat(cardOn(answered, steps)).containsOnlyOnce(words);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "3, 7"})
    void whatRestsOnThreeAnswersAndManyOfTheStepsDoesNot(int answered, int steps) {
        assertThat(cardOn(answered, steps)).doesNotContain("a first direction");
    }

    private static String cardOn(int answered, int steps) {
        var catalogue = Catalogue.of("left", "right").criterion("speed", 4, 0);
        var selection = new HashMap<StepId, List<AnswerId>>();
        for (int step = 1; step <= steps; step++) {
            catalogue.step("step-" + step, Step.Kind.ONE, Catalogue.answer("fast-" + step, Catalogue.need("speed", 2)));
            if (step <= answered) {
                selection.put(new StepId("step-" + step), List.of(new AnswerId("fast-" + step)));
            }
        }
        var comparison = catalogue.build();
        var links = new Rig(new KnowledgeBase(List.of(comparison))).links;
        var recommendation = new RecommendationEngine().recommend(comparison, new Selection(selection));
        return BlockRules.json(new ReasonBlocks(links).of(recommendation, Optional.of(comparison)))
                .toString();
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
