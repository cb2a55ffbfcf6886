package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.AnswerChange;
import io.github.stackconsultant.recommendation.FlipGroup;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.recommendation.Sensitivity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        var below = EveryChange.below(
                above, new KnownChanges(recommendation, comparison, engine.sensitivity(comparison, selection)));
        var all = new ArrayList<>(above);
        all.addAll(below);
        assertThat(BlockRules.ofModal(Modals.reading("Title", all))).isEmpty();
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
        assertThat(text).doesNotContain("no room").doesNotContain(" more came", " more: ", " more instead");
        assertThat(text.lines().filter(line -> line.contains(" the verdict becomes ")))
                .hasSize(sensitivity.limits().size());
        changes(sensitivity)
                .filter(change -> change.manner() != AnswerChange.Manner.LEFT_OPEN)
                .filter(change -> !isRanking(change))
                .map(change -> Mrkdwn.italic(Mrkdwn.escape(change.subject().label())))
                .forEach(label -> assertThat(text).contains(label));
        changes(sensitivity)
                .filter(EveryChangeTests::isRanking)
                .forEach(change -> assertThat(text.lines())
                        .anySatisfy(line -> assertThat(line)
                                .startsWith("\u2022 If ")
                                .contains(Mrkdwn.italic(
                                        Mrkdwn.escape(change.subject().label())))
                                .containsAnyOf(
                                        " " + change.stepTitle() + " were ",
                                        " " + change.stepTitle() + " did not include ",
                                        " under " + change.stepTitle())));
        changes(sensitivity)
                .filter(change -> change.manner() == AnswerChange.Manner.LEFT_OPEN)
                .forEach(change -> assertThat(text).contains("If " + change.stepTitle() + " were left open: "));
    }

    /** Of an answer that comes or moves its rank is said; those that take the same one share a line. */
    private static boolean isRanking(AnswerChange change) {
        return change.kind() == Step.Kind.RANKED
                && change.manner() != AnswerChange.Manner.GIVEN
                && change.manner() != AnswerChange.Manner.LEFT_OPEN;
    }

    private static Stream<AnswerChange> changes(Sensitivity sensitivity) {
        return sensitivity.flips().stream().map(flip -> flip.changes().get(0));
    }

    @ParameterizedTest
    @CsvSource({"60, 570", "96, 350", "97, 345", "98, 345", "98, 340", "95, 367", "20, 1900"})
    void whatThereIsNoRoomForIsCounted(int blocks, int length) {
        var ours = KnowledgeFixtures.nodejsVsPython();
        var selection = new Selection(Map.of(
                new StepId("product"), List.of(new AnswerId("web-api")),
                new StepId("area"), List.of(new AnswerId("nation"))));
        var sensitivity = engine.sensitivity(ours, selection);
        assertThat(sensitivity.limits()).hasSizeGreaterThan(1);
        var above = Collections.nCopies(blocks, Kit.section("x".repeat(length)));

        var text = rendered(ours, selection, above);

        long answers =
                text.lines().filter(line -> line.startsWith("\u2022 If ")).count();
        long weights = text.lines()
                .filter(line -> line.contains(" the verdict becomes "))
                .count();
        int left = LEFT.matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
        int hidden = FlipGroup.byStep(sensitivity.flips(), ours).stream()
                .skip(answers)
                .mapToInt(group -> group.subjects().size())
                .sum();
        assertThat(left).isPositive().isEqualTo(hidden + sensitivity.limits().size() - (int) weights);
    }

    @Test
    void theListGoesByTheQuestionsAndSaysSo() {
        var ours = KnowledgeFixtures.nodejsVsPython();
        var selection = new Selection(Map.of(
                new StepId("product"), List.of(new AnswerId("streaming")),
                new StepId("resources"), List.of(new AnswerId("python-people"))));

        var text = rendered(ours, selection, List.of());

        assertThat(text)
                .containsOnlyOnce("_In the order of the questions; of each, the smallest change first._")
                .containsOnlyOnce("_The nearest limit first. A weight is ");
        var titles = ours.steps().stream().map(Step::title).toList();
        var asked = text.lines()
                .filter(line -> line.startsWith("\u2022 If "))
                .map(line -> line.replaceAll("_[^_]*_", ""))
                .map(line -> titles.stream()
                        .filter(line.substring(0, line.lastIndexOf(": "))::contains)
                        .findFirst()
                        .map(titles::indexOf)
                        .orElseThrow())
                .toList();
        assertThat(asked).isSorted();
        assertThat(asked.stream().distinct()).hasSizeGreaterThan(2);
    }

    @Test
    void ofOneAnswerOrNoneNoOrderIsNamed() {
        var two = Catalogue.of("left", "right")
                .criterion("speed", 4, 1)
                .step("main", Step.Kind.ONE, Catalogue.answer("fast", Catalogue.need("speed", 2)))
                .build();

        assertThat(rendered(two, new Selection(Map.of()), List.of()))
                .startsWith("*What would change it*\n\u2022 If you answered Main")
                .doesNotContain("smallest change first", "nearest limit first");
    }

    @Test
    void readersOfASharedCardFindItBesideEveryNumber() {
        var ours = KnowledgeFixtures.databases();
        var rig = new Rig(new KnowledgeBase(List.of(ours)));
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        var shared = BlockRules.mrkdwn(
                BlockRules.json(rig.cards.shared(given, Optional.of(ours)).blocks()));
        var numbers = BlockRules.mrkdwn(
                BlockRules.json(rig.numbers.view(given, Optional.of(ours)).getBlocks()));

        assertThat(shared).anyMatch(text -> text.contains("*Every number* lists "));
        assertThat(shared).noneMatch(text -> text.contains("*What if*"));
        assertThat(numbers).anyMatch(text -> text.startsWith("*What would change it*\n"));
    }
}
