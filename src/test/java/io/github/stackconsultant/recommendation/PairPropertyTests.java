package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.recommendation.Oracle.allAnswers;
import static io.github.stackconsultant.recommendation.Oracle.applied;
import static io.github.stackconsultant.recommendation.Oracle.isTheSame;
import static io.github.stackconsultant.recommendation.Oracle.kind;
import static io.github.stackconsultant.recommendation.Oracle.neighbours;
import static io.github.stackconsultant.recommendation.Oracle.size;
import static io.github.stackconsultant.recommendation.Oracle.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ForEachSeed;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The two changes that flip a verdict together, held against an oracle that tries every two. */
class PairPropertyTests {

    private final RecommendationEngine engine = new RecommendationEngine();

    @ForEachSeed
    void thePairIsTheSmallestOfAllWhereNoSingleChangeFlips(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        var sensitivity = engine.sensitivity(comparison, selection);

        if (!sensitivity.flips().isEmpty()) {
            assertThat(sensitivity.pair()).isEmpty();
            return;
        }
        var kind = kind(comparison, selection);
        var smallest = Stream.concat(pairs(comparison, selection), pairsAtOneStep(comparison, selection))
                .distinct()
                .filter(changed -> !kind(comparison, changed).equals(kind))
                .mapToInt(changed -> size(comparison, selection, changed))
                .min();
        assertThat(sensitivity.pair().map(Flip::size))
                .isEqualTo(smallest.stream().boxed().findFirst());
        sensitivity.pair().ifPresent(pair -> {
            assertThat(pair.changes()).extracting(AnswerChange::step).doesNotHaveDuplicates();
            assertThat(pair.changes()).hasSizeLessThanOrEqualTo(2);
            assertThat(size(comparison, selection, applied(comparison, selection, pair)))
                    .isEqualTo(pair.size());
        });
    }

    @ForEachSeed
    void atOneStepTwoChangesMakeWhatTwoSingleOnesDo(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        for (var step : comparison.steps()) {
            var before = selection.at(step.id());
            var all = allAnswers(step);
            var expected = Stream.concat(answered(step, all, before), twoAway(step, before))
                    .filter(after -> !isTheSame(step, before, after))
                    .collect(Collectors.toSet());

            var found = twoChanges(comparison, step, before).stream()
                    .map(after -> answers(step, after))
                    .filter(after -> !isTheSame(step, before, after))
                    .toList();

            // as many, and the same: none twice
            assertThat(found).hasSameSizeAs(expected);
            assertThat(Set.copyOf(found)).isEqualTo(expected);
        }
    }

    @ForEachSeed
    void whatTwoChangesAtOneStepAreToldAsLeadsToTheSameAnswers(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        var numbers = new IndexedComparison(comparison);
        for (var step : comparison.steps()) {
            var before = positions(step, selection.at(step.id()));
            for (var after : twoChanges(comparison, step, selection.at(step.id()))) {
                var told = TwoChanges.told(numbers, comparison.steps().indexOf(step), before, after);
                assertThat(told.after()).isEqualTo(after);
                if (step.kind() == Step.Kind.RANKED) {
                    assertThat(told.subjects()).isEqualTo(after);
                } else {
                    assertThat(done(before, told)).containsExactlyInAnyOrderElementsOf(after);
                }
            }
        }
    }

    private static List<List<Integer>> twoChanges(Comparison comparison, Step step, List<AnswerId> before) {
        var numbers = new IndexedComparison(comparison);
        int position = comparison.steps().indexOf(step);
        int[] now = numbers.weights(position, positions(step, before));
        var answered = new WeighedSelection(numbers, new Selection(Map.of(step.id(), before)));
        List<List<Integer>> found = new ArrayList<>();
        TwoChanges.list(answered, position, (weighed, answers) -> {
            var after = answers.get();
            int[] moved = moved(numbers.weights(position, after), now);
            assertThat(weighed.distance())
                    .isEqualTo(IntStream.of(moved).map(Math::abs).sum());
            assertThat(weighed.difference()).usingRecursiveComparison().isEqualTo(numbers.totals(moved));
            found.add(after);
        });
        return found;
    }

    private static int[] moved(int[] after, int... before) {
        return IntStream.range(0, after.length)
                .map(criterion -> after[criterion] - before[criterion])
                .toArray();
    }

    /** Does what a change at a step without ranks says. */
    private static Set<Integer> done(List<Integer> before, Change told) {
        var done = new LinkedHashSet<>(before);
        told.instead().forEach(done::remove);
        told.subjects().forEach(told.manner() == AnswerChange.Manner.DROPPED ? done::remove : done::add);
        return done;
    }

    /** {@return what is ticked in the order of the file, and ranks as they are} */
    private static List<AnswerId> answers(Step step, List<Integer> positions) {
        var order = step.kind() == Step.Kind.SEVERAL ? positions.stream().sorted() : positions.stream();
        return order.map(each -> step.answers().get(each).id()).toList();
    }

    private static List<Integer> positions(Step step, List<AnswerId> answers) {
        var offered = step.answers().stream().map(Answer::id).toList();
        return answers.stream().map(offered::indexOf).toList();
    }

    private static Stream<Selection> pairs(Comparison comparison, Selection selection) {
        return comparison.steps().stream()
                .flatMap(first -> comparison.steps().stream()
                        .filter(second -> comparison.steps().indexOf(first)
                                < comparison.steps().indexOf(second))
                        .flatMap(second -> pairs(first, second, selection)));
    }

    private static Stream<Selection> pairs(Step first, Step second, Selection selection) {
        var others = neighbours(second, selection.at(second.id())).toList();
        return neighbours(first, selection.at(first.id()))
                .map(answers -> with(selection, first, answers))
                .flatMap(changed -> others.stream().map(answers -> with(changed, second, answers)));
    }

    private static Stream<Selection> pairsAtOneStep(Comparison comparison, Selection selection) {
        return comparison.steps().stream()
                .flatMap(step -> twoAway(step, selection.at(step.id())).map(answers -> with(selection, step, answers)));
    }

    /**
     * {@return every answer of the step that two single changes lead to, one after the other, neither leaving it open and
     * neither taking back what the other does}
     */
    private static Stream<List<AnswerId>> twoAway(Step step, List<AnswerId> before) {
        var all = allAnswers(step);
        return answered(step, all, before)
                .flatMap(between -> answered(step, all, between)
                        .filter(after -> step.kind() != Step.Kind.SEVERAL || isOnTheWay(before, between, after)))
                .distinct();
    }

    private static boolean isOnTheWay(List<AnswerId> before, List<AnswerId> between, List<AnswerId> after) {
        return between.stream().allMatch(answer -> before.contains(answer) || after.contains(answer))
                && after.stream().allMatch(answer -> between.contains(answer) || !before.contains(answer));
    }

    private static Stream<List<AnswerId>> answered(Step step, List<List<AnswerId>> all, List<AnswerId> before) {
        return neighbours(step, all, before).filter(after -> !after.isEmpty());
    }
}
