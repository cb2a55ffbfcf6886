package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Explanation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

        assertThat(ReasonWords.points(reason)).isEqualTo(words);
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

    @Test
    void answersThatCancelEachOtherOutAreNotNothing() {
        var card = ours(Map.of(
                "area", List.of("nation"),
                "market", List.of("researched"),
                "resources", List.of("outsourcing", "one-crew"),
                "performance", List.of("real-time", "many-requests")));

        assertThat(card)
                .contains("everything else: *\u00b10* (two answers that cancel each other out) \u2192 _margin ")
                .doesNotContain("nothing else");
    }

    /** Whether it says so is held against the points of every answer, not against what an explanation counts. */
    @ParameterizedTest
    @MethodSource("io.github.stackconsultant.fixtures.RandomComparisons#seeds")
    void nothingElseIsSaidWhereNoOtherAnswerHasPoints(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var recommendation = new RecommendationEngine().recommend(comparison, generator.selection(comparison));
        if (!(recommendation.verdict() instanceof Verdict.OneOption)) {
            return;
        }
        var best = recommendation.scores().get(0).option();
        var second = recommendation.scores().get(1).option();
        var points = new HashMap<String, Integer>();
        for (var each : recommendation.contributions()) {
            var criterion = comparison.criterion(each.criterion()).orElseThrow();
            int gap = criterion.ratingOf(best).value()
                    - criterion.ratingOf(second).value();
            points.merge(each.answerLabel(), each.weight() * gap, Integer::sum);
        }
        points.values().removeIf(sum -> sum == 0);

        var why = BlockRules.mrkdwn(
                        BlockRules.json(new ReasonBlocks(new Rig(new KnowledgeBase(List.of(comparison))).links)
                                .of(recommendation, Optional.of(comparison))))
                .stream()
                .filter(text -> text.startsWith("*Why*"))
                .findFirst()
                .orElseThrow();

        assertThat(why.contains("nothing else"))
                .isEqualTo(points.keySet().stream().allMatch(label -> why.contains("_" + label + "_")) && !names(why));
    }

    /** {@return whether the line of the rest names an answer} */
    private static boolean names(String why) {
        return why.substring(why.lastIndexOf('\n')).contains("_ \u2192 ");
    }

    @Test
    void warningsThatAreNotShownAreCounted() {
        var catalogue = Catalogue.of("left", "right").criterion("fine", 4, 0);
        var needs = new ArrayList<Need>();
        needs.add(Catalogue.need("fine", 4));
        for (int each = 1; each <= 5; each++) {
            catalogue.criterion("weak-" + each, 1, 2);
            needs.add(Catalogue.need("weak-" + each, 1));
        }
        var comparison = catalogue
                .step("main", Step.Kind.ONE, Catalogue.answer("all", needs.toArray(Need[]::new)))
                .build();
        var all = new Selection(Map.of(new StepId("main"), List.of(new AnswerId("all"))));

        var text = rendered(comparison, all);

        assertThat(text).containsPattern("Weak 3.*\u2022 and two more, among the cons of Left\"");
        assertThat(text).doesNotContain("\u2192 Weak 4");
    }

    private static String ours(Map<String, List<String>> answers) {
        var selection = new HashMap<StepId, List<AnswerId>>();
        answers.forEach((step, chosen) -> selection.put(
                new StepId(step), chosen.stream().map(AnswerId::new).toList()));
        return rendered(KnowledgeFixtures.nodejsVsPython(), new Selection(selection));
    }

    private static String rendered(Comparison comparison, Selection selection) {
        var links = new Rig(new KnowledgeBase(List.of(comparison))).links;
        var recommendation = new RecommendationEngine().recommend(comparison, selection);
        return BlockRules.json(new ReasonBlocks(links).of(recommendation, Optional.of(comparison)))
                .toString();
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
        return rendered(comparison, new Selection(selection));
    }

    @Test
    void aPollTellsWhatSpeaksAgainstTheVerdict() {
        var selection = new Selection(Map.of(
                new StepId("product"), List.of(new AnswerId("messenger")),
                new StepId("resources"), List.of(new AnswerId("python-people"))));
        var recommendation = new RecommendationEngine().recommend(KnowledgeFixtures.nodejsVsPython(), selection);

        assertThat(PollBlocks.verdict(recommendation))
                .startsWith("The consultation says *Node.js fits this project*")
                .endsWith("; against it: _Python people_ \u2192 Python people can build it *\u221216*;"
                        + " nothing else \u2192 _margin 24 of at most 104_.");
    }
}
