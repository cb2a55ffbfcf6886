package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.ForEachSeed;
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

/** A reason says that more speaks than the criterion it names, and nothing that its card has said already. */
class ReasonBlocksTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | _Answer_ \u2192 Speed &amp; size",
                "1 | 0 | _Answer_ \u2192 Speed &amp; size (and one other criterion)",
                "2 | 0 | _Answer_ \u2192 Speed &amp; size (and two other criteria)",
                "0 | 1 | _Answer_ \u2192 Speed &amp; size (less one for the other side)",
                "1 | 2 | _Answer_ \u2192 Speed &amp; size (and one other criterion, less two for the other side)"
            })
    void itSaysThatMoreThanTheNamedCriterionSpeaks(int others, int opposed, String words) {
        var reason = new Explanation.Reason("Answer", "Speed & size", others, opposed, 40, 16, Optional.empty(), false);

        assertThat(ReasonWords.named(reason)).isEqualTo(words);
    }

    @Test
    void itSaysThatAnAnswerIsAGuess() {
        var reason = new Explanation.Reason("Answer", "Speed", 0, 0, 40, 16, Optional.empty(), true);

        assertThat(ReasonWords.named(reason)).isEqualTo("_Answer_ (a guess) \u2192 Speed");
    }

    @Test
    void aLineThatIsLessThanItsCriterionSaysWhy() {
        var comparison = Catalogue.of("left", "right")
                .criterion("speed", 4, 1)
                .criterion("reach", 1, 3)
                .step(
                        "main",
                        Step.Kind.ONE,
                        Catalogue.answer("all", Catalogue.need("speed", 4), Catalogue.need("reach", 1)))
                .build();
        var all = new Selection(Map.of(new StepId("main"), List.of(new AnswerId("all"))));

        assertThat(rendered(comparison, all)).contains("_All_ \u2192 Speed (less one for the other side)", "*+20*");
    }

    @Test
    void anItemOnWhichTwoReasonsRestIsQuotedOnce() {
        var card = ours(Map.of("product", List.of("back-office"), "performance", List.of("records-and-live")));

        assertThat(card)
                .contains("\u2192 Screens for staff \u2192 <", "#python-admin-site|Screens for staff, ready-made> *+8*")
                .containsOnlyOnce("Django builds the screens with which trusted people");
    }

    @Test
    void anItemOfTheOptionThatItSpeaksForDoesNotNameItAndOneOfAnotherDoes() {
        var catalogue = Catalogue.of("left", "right").criterion("fast", 4, 2).criterion("safe", 2, 0);
        var comparison = catalogue
                .step(
                        "main",
                        Step.Kind.ONE,
                        Catalogue.answer("quick", Catalogue.need("fast", 4)),
                        Catalogue.answer("careful", Catalogue.need("safe", 4)))
                .build();

        assertThat(rendered(comparison, answered("quick"))).contains("Fast").doesNotContain("(Left");
        assertThat(rendered(comparison, answered("careful"))).contains("Safe", "(Right");
    }

    private static Selection answered(String answer) {
        return new Selection(Map.of(new StepId("main"), List.of(new AnswerId(answer))));
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
                .doesNotContain("in all: ");
    }

    /** Whether it says so is held against the points of every answer, not against what an explanation counts. */
    @ForEachSeed
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
                        BlockRules.json(new ReasonBlocks(new Rig(new KnowledgeBase(List.of(comparison))).saying.links)
                                .of(recommendation, Optional.of(comparison))))
                .stream()
                .filter(text -> text.startsWith("*Why*"))
                .findFirst()
                .orElseThrow();

        assertThat(why.contains("in all: "))
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
        var links = new Rig(new KnowledgeBase(List.of(comparison))).saying.links;
        var recommendation = new RecommendationEngine().recommend(comparison, selection);
        return BlockRules.json(new ReasonBlocks(links).of(recommendation, Optional.of(comparison)))
                .toString();
    }

    @Test
    void whoseAnswersTellNothingIsNotSaidSinceOthersReadItToo() {
        var silent = new Selection(Map.of(new StepId("market"), List.of(new AnswerId("researched"))));

        assertThat(rendered(KnowledgeFixtures.nodejsVsPython(), silent))
                .contains("None of the answers tells the options apart")
                .doesNotContain("our answers");
    }

    @Test
    void aPollTellsWhatSpeaksAgainstTheVerdict() {
        var selection = new Selection(Map.of(
                new StepId("product"), List.of(new AnswerId("messenger")),
                new StepId("resources"), List.of(new AnswerId("python-people"))));
        var recommendation = new RecommendationEngine().recommend(KnowledgeFixtures.nodejsVsPython(), selection);

        assertThat(PollBlocks.verdict(recommendation))
                .startsWith("The consultation says *Node.js fits this project*")
                .endsWith("; against it: _Python people_ \u2192 Python people can build it.");
    }
}
