package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.recommendation.Sensitivity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that changes a verdict is left out without a word. */
class EveryChangeTests {

    private static final Pattern LEFT = Pattern.compile("(?:and )?(\\d+)(?: more)?, for which there is no room here");

    private final RecommendationEngine engine = new RecommendationEngine();

    private static Selection some(Comparison comparison, long seed) {
        var random = new Random(seed);
        var chosen = new LinkedHashMap<StepId, List<AnswerId>>();
        for (var step : comparison.steps()) {
            if (random.nextInt(4) > 0) {
                var answer = step.answers().get(random.nextInt(step.answers().size()));
                chosen.put(step.id(), List.of(answer.id()));
            }
        }
        return new Selection(chosen);
    }

    private String rendered(Comparison comparison, Selection selection, List<LayoutBlock> above) {
        var recommendation = engine.recommend(comparison, selection);
        var below = EveryChange.below(above, recommendation, engine.sensitivity(comparison, selection));
        var all = new ArrayList<>(above);
        all.addAll(below);
        assertThat(BlockRules.ofModal(Modals.modal("x", "Title", "", all).build()))
                .isEmpty();
        assertThat(all).hasSizeLessThanOrEqualTo(100);
        return BlockRules.mrkdwn(BlockRules.json(below)).stream().collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyAnswerAndEveryWeightOfOursIsListed(long seed) {
        var ours = KnowledgeFixtures.nodejsVsPython();
        var selection = some(ours, seed);

        var text = rendered(ours, selection, List.of());

        var sensitivity = engine.sensitivity(ours, selection);
        assertThat(text).doesNotContain("no room").doesNotContain(" more came", " more held");
        assertThat(text.lines().filter(line -> line.contains(" leads ")))
                .hasSize(sensitivity.limits().size());
        labels(sensitivity).forEach(label -> assertThat(text).contains(Mrkdwn.italic(Mrkdwn.escape(label))));
    }

    private static List<String> labels(Sensitivity sensitivity) {
        return sensitivity.flips().stream()
                .map(flip -> flip.changes().get(0).subject().label())
                .distinct()
                .toList();
    }

    @Test
    void whatEveryNumberHasNoRoomForIsCounted() {
        var comparison = new LargeKnowledge(2, 100, 30, 1, 0, 75, LargeKnowledge.mixed(0)).comparison(1);
        var chosen = new LinkedHashMap<StepId, List<AnswerId>>();
        chosen.put(
                comparison.steps().get(0).id(),
                List.of(comparison.steps().get(0).answers().get(0).id()));
        var selection = new Selection(chosen);
        var all = rendered(comparison, selection, List.of());
        assertThat(all).doesNotContain("no room");

        for (int blocks : List.of(90, 95, 96, 97, 98)) {
            var above = IntStream.range(0, blocks)
                    .mapToObj(number -> Kit.section("x".repeat(300)))
                    .toList();
            var text = rendered(comparison, selection, above);
            int left = LEFT.matcher(text)
                    .results()
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .sum();
            assertThat(answersAndWeights(text) + left).as(blocks + " above").isEqualTo(answersAndWeights(all));
        }
    }

    /** An answer is in italics, a weight has a line of its own. */
    private static int answersAndWeights(String text) {
        return (int) (Pattern.compile("(?<= |^)_\\d+").matcher(text).results().count()
                + text.lines().filter(line -> line.contains(" leads ")).count());
    }

    @Test
    void readersOfASharedCardFindItBesideEveryNumber() {
        var ours = KnowledgeFixtures.databases();
        var rig = new Rig(new KnowledgeBase(List.of(ours)));
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        var shared = BlockRules.mrkdwn(
                BlockRules.json(rig.cards.shared(given, Optional.of(ours)).blocks()));
        var numbers = BlockRules.mrkdwn(
                BlockRules.json(rig.provenance.numbers(given, Optional.of(ours)).getBlocks()));

        assertThat(shared).anyMatch(text -> text.contains("*Every number* lists every "));
        assertThat(shared).noneMatch(text -> text.contains("*What if*"));
        assertThat(numbers).anyMatch(text -> text.startsWith("*What would change it*\n\u2022 "));
    }
}
