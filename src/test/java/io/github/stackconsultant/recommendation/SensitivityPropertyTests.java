package io.github.stackconsultant.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The analysis held against an oracle that weighs every set of answers as a whole, and knows nothing of its short cuts. */
class SensitivityPropertyTests {

    private static final String SEEDS = "io.github.stackconsultant.fixtures.RandomComparisons#seeds";

    /** More sets of answers would take an oracle too long. */
    private static final long MOST_COMPLETIONS = 800;

    private final RecommendationEngine engine = new RecommendationEngine();

    @ParameterizedTest
    @MethodSource(SEEDS)
    void everySingleFlipIsFoundAndNoOther(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        var flips = engine.sensitivity(comparison, selection).flips();

        var expected = new LinkedHashSet<Selection>();
        for (var step : comparison.steps()) {
            neighbours(step, selection.at(step.id()))
                    .map(answers -> with(selection, step, answers))
                    .filter(changed -> !kind(comparison, changed).equals(kind(comparison, selection)))
                    .forEach(expected::add);
        }
        assertThat(flips)
                .extracting(flip -> applied(comparison, selection, flip))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void everyFlipLeadsToTheVerdictThatItNames(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        var sensitivity = engine.sensitivity(comparison, selection);

        assertThat(Stream.concat(sensitivity.flips().stream(), sensitivity.pair().stream()))
                .allSatisfy(flip -> assertThat(flip.verdict())
                        .isEqualTo(engine.recommend(comparison, applied(comparison, selection, flip))
                                .verdict()));
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void verdictsAreComparedByWhatTheySay(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();

        for (int time = 0; time < 20; time++) {
            var one = generator.selection(comparison);
            var other = generator.selection(comparison);
            assertThat(engine.recommend(comparison, one)
                            .verdict()
                            .sameAs(engine.recommend(comparison, other).verdict()))
                    .isEqualTo(kind(comparison, one).equals(kind(comparison, other)));
        }
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void thePairIsTheSmallestOfAllWhereNoSingleChangeFlips(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        var sensitivity = engine.sensitivity(comparison, selection);

        if (!sensitivity.flips().isEmpty()) {
            assertThat(sensitivity.pair()).isEmpty();
            return;
        }
        var smallest = Stream.concat(pairs(comparison, selection), pairsAtOneStep(comparison, selection))
                .distinct()
                .filter(changed -> !kind(comparison, changed).equals(kind(comparison, selection)))
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

    @ParameterizedTest
    @MethodSource(SEEDS)
    void atOneStepTwoChangesMakeWhatTwoSingleOnesDo(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        for (var step : comparison.steps()) {
            var before = selection.at(step.id());
            var expected = Stream.concat(answered(step, before), twoAway(step, before))
                    .filter(after -> !isTheSame(step, before, after))
                    .collect(Collectors.toSet());

            var found = twoChanges(comparison, step, before).stream()
                    .map(after -> after.stream()
                            .map(each -> step.answers().get(each).id())
                            .toList())
                    .filter(after -> !isTheSame(step, before, after))
                    .toList();

            assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void whatTwoChangesAtOneStepAreToldAsLeadsToTheSameAnswers(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        var numbers = new Numbers(comparison);
        for (var step : comparison.steps()) {
            var before = positions(step, selection.at(step.id()));
            for (var after : twoChanges(comparison, step, selection.at(step.id()))) {
                var told = TwoChanges.told(numbers, comparison.steps().indexOf(step), before, after);
                assertThat(told.after()).isEqualTo(after);
                if (step.kind() == Step.Kind.RANKED) {
                    assertThat(told.subjects()).isEqualTo(after);
                } else {
                    assertThat(applied(before, told)).containsExactlyInAnyOrderElementsOf(after);
                }
            }
        }
    }

    private static List<List<Integer>> twoChanges(Comparison comparison, Step step, List<AnswerId> before) {
        var numbers = new Numbers(comparison);
        int position = comparison.steps().indexOf(step);
        List<List<Integer>> found = new ArrayList<>();
        TwoChanges.list(numbers, position, positions(step, before), (after, weights) -> {
            assertThat(weights).isEqualTo(numbers.weights(position, after));
            found.add(List.copyOf(after));
        });
        return found;
    }

    /** Does what a change at a step without ranks says. */
    private static Set<Integer> applied(List<Integer> before, Change told) {
        var applied = new LinkedHashSet<>(before);
        told.instead().forEach(applied::remove);
        told.subjects().forEach(told.manner() == AnswerChange.Manner.DROPPED ? applied::remove : applied::add);
        return applied;
    }

    private static List<Integer> positions(Step step, List<AnswerId> answers) {
        var offered = step.answers().stream().map(Answer::id).toList();
        return answers.stream().map(offered::indexOf).toList();
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void flipsComeSmallestFirst(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        var flips = engine.sensitivity(comparison, selection).flips();

        assertThat(flips).extracting(Flip::size).isSorted();
        assertThat(flips)
                .allSatisfy(flip -> assertThat(flip.size())
                        .isEqualTo(size(comparison, selection, applied(comparison, selection, flip))));
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void aChangeSaysWhatItDoes(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);

        for (var flip : engine.sensitivity(comparison, selection).flips()) {
            var change = flip.changes().get(0);
            var before = selection.at(change.step());
            if (change.manner() == AnswerChange.Manner.LEFT_OPEN) {
                assertThat(before).isNotEmpty();
                assertThat(change.answers()).isEmpty();
                assertThat(change.subjects()).extracting(AnswerChange.Named::id).containsExactlyElementsOf(before);
                continue;
            }
            boolean comes = change.answers().contains(change.subject().id());
            assertThat(comes).isEqualTo(change.manner() != AnswerChange.Manner.DROPPED);
            assertThat(before.contains(change.subject().id()))
                    .isEqualTo(change.manner() == AnswerChange.Manner.DROPPED
                            || change.manner() == AnswerChange.Manner.MOVED);
            assertThat(change.subjects()).hasSize(1);
            assertThat(change.instead()).hasSize(change.manner() == AnswerChange.Manner.REPLACING ? 1 : 0);
            assertThat(change.instead())
                    .extracting(AnswerChange.Named::id)
                    .doesNotContainAnyElementsOf(change.answers());
            assertThat(before.isEmpty()).isEqualTo(change.manner() == AnswerChange.Manner.GIVEN);
            boolean ranked = comparison.step(change.step()).orElseThrow().kind() == Step.Kind.RANKED;
            assertThat(change.rank())
                    .isEqualTo(
                            ranked ? change.answers().indexOf(change.subject().id()) + 1 : 0);
        }
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void theOrderOfStepsAndTicksFlipsNothingElse(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);
        var reordered = new LinkedHashMap<StepId, List<AnswerId>>();
        generator
                .shuffled(List.copyOf(selection.answers().keySet()))
                .forEach(step -> reordered.put(
                        step,
                        comparison.step(step).orElseThrow().kind() == Step.Kind.SEVERAL
                                ? generator.shuffled(selection.at(step))
                                : selection.at(step)));

        var before = engine.sensitivity(comparison, selection);
        var after = engine.sensitivity(comparison, new Selection(reordered));

        assertThat(after.flips())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(before.flips());
        assertThat(after.limits()).isEqualTo(before.limits());
        assertThat(after.open()).isEqualTo(before.open());
        assertThat(after.settled()).isEqualTo(before.settled());
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void aSettledVerdictIsThatOfEveryCompletion(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = fewOpen(generator, comparison);

        var kind = kind(comparison, selection);

        assertThat(engine.settled(comparison, selection))
                .isEqualTo(engine.sensitivity(comparison, selection).settled());
        if (engine.settled(comparison, selection)) {
            assertThat(completed(comparison, selection))
                    .allSatisfy(
                            complete -> assertThat(kind(comparison, complete)).isEqualTo(kind));
        }
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void whereThereAreNoPartsAWinnersLeadIsSettledExactly(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = withoutParts(generator.comparison());
        var selection = fewOpen(generator, comparison);

        var kind = kind(comparison, selection);

        if (kind instanceof OptionId) {
            assertThat(engine.settled(comparison, selection))
                    .isEqualTo(completed(comparison, selection)
                            .allMatch(complete -> kind(comparison, complete).equals(kind)));
        }
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void oneMoreAnswerNeverUnsettlesAVerdict(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);
        var kind = kind(comparison, selection);

        if (engine.settled(comparison, selection)) {
            for (var step : comparison.steps()) {
                if (selection.at(step.id()).isEmpty()) {
                    var answer = generator.oneOf(step.answers()).id();
                    var answered = with(selection, step, List.of(answer));
                    assertThat(engine.settled(comparison, answered)).isTrue();
                    assertThat(kind(comparison, answered)).isEqualTo(kind);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void anOpenStepIsWorthWhatItsSingleAnswersDo(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);
        var scores = engine.recommend(comparison, selection).scores();
        var best = scores.get(0).option();
        var second = scores.get(1).option();

        var open = engine.sensitivity(comparison, selection).open();

        assertThat(open)
                .extracting(OpenStep::step)
                .containsExactlyInAnyOrderElementsOf(comparison.steps().stream()
                        .map(Step::id)
                        .filter(step -> selection.at(step).isEmpty())
                        .toList());
        for (var each : open) {
            var step = comparison.step(each.step()).orElseThrow();
            var given = step.answers().stream()
                    .map(answer -> with(selection, step, List.of(answer.id())))
                    .toList();
            assertThat(each.answers()).isEqualTo(given.size());
            assertThat(each.deciding()).isEqualTo((int) given.stream()
                    .filter(changed -> !kind(comparison, changed).equals(kind(comparison, selection)))
                    .count());
            int margin = margin(comparison, selection, best, second);
            assertThat(each.move())
                    .isEqualTo(given.stream()
                            .mapToInt(changed -> Math.abs(margin(comparison, changed, best, second) - margin))
                            .max()
                            .orElseThrow());
        }
        for (int next = 1; next < open.size(); next++) {
            double share = (double) open.get(next).deciding() / open.get(next).answers();
            double shareBefore =
                    (double) open.get(next - 1).deciding() / open.get(next - 1).answers();
            assertThat(shareBefore).isGreaterThanOrEqualTo(share);
            if (shareBefore == share) {
                assertThat(open.get(next - 1).move())
                        .isGreaterThanOrEqualTo(open.get(next).move());
            }
        }
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void everyWeightLimitIsTheLastWeightAtWhichTheWinnerLeads(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);
        var recommendation = engine.recommend(comparison, selection);

        var limits = engine.sensitivity(comparison, selection).limits();

        if (!(recommendation.verdict() instanceof Verdict.OneOption winner)) {
            assertThat(limits).isEmpty();
            return;
        }
        var expected = new LinkedHashMap<List<Object>, Integer>();
        for (var rival :
                recommendation.scores().subList(1, recommendation.scores().size())) {
            for (var criterion : comparison.criteria()) {
                lastWeight(comparison, selection, criterion, winner.option(), rival.option())
                        .ifPresent(limit -> expected.put(List.of(criterion.id(), rival.option()), limit));
            }
        }
        var found = new LinkedHashMap<List<Object>, Integer>();
        limits.forEach(limit -> found.put(List.of(limit.criterion(), limit.rival()), limit.limit()));
        assertThat(found).isEqualTo(expected);
        assertThat(limits).extracting(WeightLimit::distance).isSorted();
        assertThat(limits)
                .allSatisfy(limit -> assertThat(
                                limit.above() ? limit.limit() >= limit.weight() : limit.limit() <= limit.weight())
                        .isTrue());
    }

    /** Moves the weight on, one by one, over all that answers can reach, until the winner no longer leads. */
    private Optional<Integer> lastWeight(
            Comparison comparison, Selection selection, Criterion criterion, OptionId winner, OptionId rival) {
        int margin = margin(comparison, selection, winner, rival);
        int now = weight(comparison, selection, criterion.id());
        int gap = criterion.ratingOf(winner).value() - criterion.ratingOf(rival).value();
        int largest = comparison.steps().stream()
                .mapToInt(step -> step.answers().stream()
                        .mapToInt(answer -> weight(
                                comparison, new Selection(Map.of(step.id(), List.of(answer.id()))), criterion.id()))
                        .max()
                        .orElse(0))
                .sum();
        int towards = gap < 0 ? 1 : -1;
        for (int weight = now; weight >= 0 && weight <= largest; weight += towards) {
            if (margin + (weight - now) * gap <= 0) {
                return Optional.of(weight - towards);
            }
        }
        return Optional.empty();
    }

    private int weight(Comparison comparison, Selection selection, CriterionId criterion) {
        return engine.recommend(comparison, selection).criteria().stream()
                .filter(each -> each.criterion().equals(criterion))
                .mapToInt(CriterionResult::weight)
                .sum();
    }

    private int margin(Comparison comparison, Selection selection, OptionId option, OptionId rival) {
        var scores = engine.recommend(comparison, selection).scores();
        return score(scores, option) - score(scores, rival);
    }

    private static int score(List<OptionScore> scores, OptionId option) {
        return scores.stream()
                .filter(score -> score.option().equals(option))
                .mapToInt(OptionScore::score)
                .sum();
    }

    /** An option's id, who has which part, or toss-up. */
    private Object kind(Comparison comparison, Selection selection) {
        var verdict = engine.recommend(comparison, selection).verdict();
        if (verdict instanceof Verdict.OneOption one) {
            return one.option();
        }
        return verdict instanceof Verdict.Both both
                ? both.assignments().stream()
                        .collect(Collectors.toMap(Verdict.Assignment::part, Verdict.Assignment::option))
                : "toss-up";
    }

    private static Selection with(Selection selection, Step step, List<AnswerId> answers) {
        var changed = new LinkedHashMap<>(selection.answers());
        changed.put(step.id(), step.kind() == Step.Kind.SEVERAL ? inTheFilesOrder(step, answers) : answers);
        return new Selection(changed);
    }

    private static List<AnswerId> inTheFilesOrder(Step step, List<AnswerId> answers) {
        return step.answers().stream().map(Answer::id).filter(answers::contains).toList();
    }

    private static Selection applied(Comparison comparison, Selection selection, Flip flip) {
        var applied = selection;
        for (var change : flip.changes()) {
            applied = with(applied, comparison.step(change.step()).orElseThrow(), change.answers());
        }
        return applied;
    }

    /** {@return every answer of the step that is one single change away, and that it has none} */
    private static Stream<List<AnswerId>> neighbours(Step step, List<AnswerId> before) {
        return allAnswers(step).stream()
                .filter(after -> !isTheSame(step, before, after))
                .filter(after -> after.isEmpty() || isSingleChange(step, before, after));
    }

    private static boolean isTheSame(Step step, List<AnswerId> one, List<AnswerId> other) {
        return step.kind() == Step.Kind.RANKED
                ? one.equals(other)
                : Set.copyOf(one).equals(Set.copyOf(other));
    }

    /** At most one answer comes and at most one goes, and but for one that moves, those that stay keep their order. */
    private static boolean isSingleChange(Step step, List<AnswerId> before, List<AnswerId> after) {
        long gone = before.stream().filter(answer -> !after.contains(answer)).count();
        long come = after.stream().filter(answer -> !before.contains(answer)).count();
        var stayed = before.stream().filter(after::contains).toList();
        var staying = after.stream().filter(before::contains).toList();
        boolean kept = step.kind() == Step.Kind.SEVERAL || stayed.equals(staying);
        if (gone + come == 0) {
            return before.stream().anyMatch(moved -> without(before, moved).equals(without(after, moved)));
        }
        return gone <= 1 && come <= 1 && kept;
    }

    private static List<AnswerId> without(List<AnswerId> answers, AnswerId left) {
        return answers.stream().filter(answer -> !answer.equals(left)).toList();
    }

    /** {@return every way in which the step can be answered, none included} */
    private static List<List<AnswerId>> allAnswers(Step step) {
        List<List<AnswerId>> all = new ArrayList<>();
        extend(step, List.of(), all);
        return all;
    }

    private static void extend(Step step, List<AnswerId> begun, List<List<AnswerId>> all) {
        all.add(begun);
        if (begun.size() < step.mostAnswers()) {
            var offered = step.answers().stream().map(Answer::id).toList();
            Predicate<AnswerId> next = step.kind() == Step.Kind.SEVERAL
                    ? answer ->
                            begun.isEmpty() || offered.indexOf(answer) > offered.indexOf(begun.get(begun.size() - 1))
                    : answer -> !begun.contains(answer);
            offered.stream().filter(next).forEach(answer -> {
                var longer = new ArrayList<>(begun);
                longer.add(answer);
                extend(step, longer, all);
            });
        }
    }

    private static Stream<Selection> pairs(Comparison comparison, Selection selection) {
        return comparison.steps().stream()
                .flatMap(first -> comparison.steps().stream()
                        .filter(second -> comparison.steps().indexOf(first)
                                < comparison.steps().indexOf(second))
                        .flatMap(second -> neighbours(first, selection.at(first.id()))
                                .map(answers -> with(selection, first, answers))
                                .flatMap(changed -> neighbours(second, selection.at(second.id()))
                                        .map(answers -> with(changed, second, answers)))));
    }

    private static Stream<Selection> pairsAtOneStep(Comparison comparison, Selection selection) {
        return comparison.steps().stream()
                .flatMap(step -> twoAway(step, selection.at(step.id())).map(answers -> with(selection, step, answers)));
    }

    /** {@return every answer of the step that two single changes lead to, one after the other, neither leaving it open} */
    private static Stream<List<AnswerId>> twoAway(Step step, List<AnswerId> before) {
        return answered(step, before)
                .flatMap(between -> answered(step, between))
                .distinct();
    }

    private static Stream<List<AnswerId>> answered(Step step, List<AnswerId> before) {
        return neighbours(step, before).filter(after -> !after.isEmpty());
    }

    /** By how much weight the criteria move, step by step. */
    private int size(Comparison comparison, Selection before, Selection after) {
        int size = 0;
        for (var step : comparison.steps()) {
            for (var criterion : comparison.criteria()) {
                size += Math.abs(weight(comparison, only(before, step), criterion.id())
                        - weight(comparison, only(after, step), criterion.id()));
            }
        }
        return size;
    }

    private static Selection only(Selection selection, Step step) {
        return new Selection(Map.of(step.id(), selection.at(step.id())));
    }

    /** {@return a selection that leaves so few steps open that every way to close them can be tried} */
    private static Selection fewOpen(RandomComparisons generator, Comparison comparison) {
        var selection = generator.selection(comparison);
        for (var step : generator.shuffled(comparison.steps())) {
            if (completions(comparison, selection) == MOST_COMPLETIONS
                    && selection.at(step.id()).isEmpty()) {
                selection = with(
                        selection, step, List.of(generator.oneOf(step.answers()).id()));
            }
        }
        return selection;
    }

    private static long completions(Comparison comparison, Selection selection) {
        return comparison.steps().stream()
                .filter(step -> selection.at(step.id()).isEmpty())
                .mapToLong(step -> allAnswers(step).size())
                .reduce(1, (one, other) -> Math.min(one * other, MOST_COMPLETIONS));
    }

    private static Stream<Selection> completed(Comparison comparison, Selection selection) {
        var completed = Stream.of(selection);
        for (var step : comparison.steps()) {
            if (selection.at(step.id()).isEmpty()) {
                var all = allAnswers(step);
                completed = completed.flatMap(each -> all.stream().map(answers -> with(each, step, answers)));
            }
        }
        return completed;
    }

    private static Comparison withoutParts(Comparison comparison) {
        return new Comparison(
                comparison.id(),
                comparison.version(),
                comparison.title(),
                comparison.subject(),
                comparison.sources(),
                comparison.options(),
                List.of(),
                comparison.costOfBoth(),
                comparison.criteria().stream()
                        .map(criterion -> new Criterion(
                                criterion.id(),
                                criterion.name(),
                                criterion.shortName(),
                                criterion.scale(),
                                Optional.empty(),
                                criterion.ratings()))
                        .toList(),
                comparison.steps(),
                comparison.conclusion());
    }
}
