package io.github.stackconsultant.recommendation;

import static io.github.stackconsultant.recommendation.Oracle.allAnswers;
import static io.github.stackconsultant.recommendation.Oracle.isTheSame;
import static io.github.stackconsultant.recommendation.Oracle.kind;
import static io.github.stackconsultant.recommendation.Oracle.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Altered;
import io.github.stackconsultant.fixtures.ForEachSeed;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether a verdict is foregone, held against an oracle that closes the open steps, and corrects the
 * guesses, in every way. */
class ForegonePropertyTests {

    /** More sets of answers would take an oracle too long. */
    private static final long MOST_COMPLETIONS = 800;

    private final RecommendationEngine engine = new RecommendationEngine();

    @ForEachSeed
    void aForegoneVerdictIsThatOfEveryCompletion(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = fewOpen(generator, comparison);

        var kind = kind(comparison, selection);

        assertThat(engine.isForegone(comparison, selection))
                .isEqualTo(engine.sensitivity(comparison, selection).foregone());
        if (engine.isForegone(comparison, selection)) {
            assertThat(completed(comparison, selection))
                    .allSatisfy(
                            complete -> assertThat(kind(comparison, complete)).isEqualTo(kind));
        }
    }

    /**
     * A guess alone may become whatever the step offers. Beside it, what was said stays in its order, and as many others as
     * there are guesses may come anywhere.
     */
    @ForEachSeed
    void aForegoneVerdictIsThatOfEveryCorrectionOfItsGuesses(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var guessing = fewGuesses(generator, comparison, fewOpen(generator, comparison));

        var kind = kind(comparison, guessing);

        assertThat(engine.isForegone(comparison, guessing))
                .isEqualTo(engine.sensitivity(comparison, guessing).foregone());
        if (engine.isForegone(comparison, guessing)) {
            assertThat(completed(comparison, guessing))
                    .allSatisfy(
                            complete -> assertThat(kind(comparison, complete)).isEqualTo(kind));
        }
    }

    /** What holds of foregone verdicts is tried on many. */
    @Test
    void manyAreForegoneWithSomethingOpenAndManyWithAGuess() {
        assertThat(RandomComparisons.seeds().filter(seed -> isForegone(seed, false)))
                .hasSizeGreaterThan(20);
        assertThat(RandomComparisons.seeds().filter(seed -> isForegone(seed, true)))
                .hasSizeGreaterThan(20);
    }

    private boolean isForegone(long seed, boolean guesses) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = fewOpen(generator, comparison);
        var tried = guesses ? fewGuesses(generator, comparison, selection) : selection;
        boolean open =
                comparison.steps().stream().anyMatch(step -> tried.at(step.id()).isEmpty());
        return (guesses ? !tried.guessed().isEmpty() : open) && engine.isForegone(comparison, tried);
    }

    @ForEachSeed
    void whereThereAreNoPartsAWinnersLeadIsForegoneExactly(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = withoutParts(generator.comparison());
        var selection = fewOpen(generator, comparison);

        var kind = kind(comparison, selection);

        if (kind instanceof OptionId) {
            assertThat(engine.isForegone(comparison, selection))
                    .isEqualTo(completed(comparison, selection)
                            .allMatch(complete -> kind(comparison, complete).equals(kind)));
        }
    }

    @Test
    void whereOneStepIsLeftThatTakesOneAnswerItIsKnownExactly() {
        var left =
                RandomComparisons.seeds().filter(this::leavesOneChoice).boxed().toList();

        assertThat(left).hasSizeGreaterThan(10).allSatisfy(seed -> {
            var generator = new RandomComparisons(seed);
            var comparison = generator.comparison();
            var selection = fewOpen(generator, comparison);
            var kind = kind(comparison, selection);
            assertThat(engine.isForegone(comparison, selection))
                    .isEqualTo(completed(comparison, selection)
                            .allMatch(complete -> kind(comparison, complete).equals(kind)));
        });
    }

    private boolean leavesOneChoice(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = fewOpen(generator, comparison);
        var open = comparison.steps().stream()
                .filter(step -> selection.at(step.id()).isEmpty())
                .toList();
        return open.size() == 1 && open.get(0).kind() == Step.Kind.ONE;
    }

    @ForEachSeed
    void theMostThatAStepCanAddIsThatOfItsBestAnswers(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var numbers = new IndexedComparison(comparison);

        for (int step = 0; step < numbers.steps(); step++) {
            int position = step;
            int[] values = IntStream.range(0, numbers.criteria())
                    .map(unused -> generator.between(-9, 9))
                    .toArray();
            int most = allAnswers(numbers.step(step)).stream()
                    .mapToInt(answers -> worth(numbers, position, answers, values))
                    .max()
                    .orElseThrow();
            assertThat(Extremes.most(numbers, step, values, Integer.MAX_VALUE)).isEqualTo(most);
            assertThat(Extremes.most(numbers, step, values, most)).isGreaterThanOrEqualTo(most);
            assertThat(Extremes.most(numbers, step, values, most + 1)).isEqualTo(most);
        }
    }

    private static int worth(IndexedComparison numbers, int step, List<AnswerId> answers, int... values) {
        int[] weights = numbers.weights(step, numbers.chosen(step, answers));
        return IntStream.range(0, values.length)
                .map(criterion -> values[criterion] * weights[criterion])
                .sum();
    }

    @ForEachSeed
    void oneMoreAnswerNeverUnsettlesAVerdict(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var selection = generator.selection(comparison);
        var kind = kind(comparison, selection);

        if (engine.isForegone(comparison, selection)) {
            for (var step : comparison.steps()) {
                if (selection.at(step.id()).isEmpty()) {
                    var answer = generator.oneOf(step.answers()).id();
                    var answered = with(selection, step, List.of(answer));
                    assertThat(engine.isForegone(comparison, answered)).isTrue();
                    assertThat(kind(comparison, answered)).isEqualTo(kind);
                }
            }
        }
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

    /** {@return that with so few guesses that every way to correct them can be tried as well} */
    private static Selection fewGuesses(RandomComparisons generator, Comparison comparison, Selection selection) {
        var guessing = generator.guessing(comparison, selection);
        for (var step : generator.shuffled(comparison.steps())) {
            if (completions(comparison, guessing) == MOST_COMPLETIONS) {
                var fewer = new HashSet<>(guessing.guessed());
                fewer.remove(step.id());
                guessing = new Selection(guessing.answers(), fewer, guessing.guesses());
            }
        }
        return guessing;
    }

    private static long completions(Comparison comparison, Selection selection) {
        return comparison.steps().stream()
                .mapToLong(step -> possible(step, selection).size())
                .reduce(1, (one, other) -> Math.min(one * other, MOST_COMPLETIONS));
    }

    private static Stream<Selection> completed(Comparison comparison, Selection selection) {
        var completed = Stream.of(new Selection(selection.answers()));
        for (var step : comparison.steps()) {
            var all = possible(step, selection);
            if (all.size() > 1) {
                completed = completed.flatMap(each -> all.stream().map(answers -> with(each, step, answers)));
            }
        }
        return completed;
    }

    /** {@return every way in which that step may come to be answered} */
    private static List<List<AnswerId>> possible(Step step, Selection selection) {
        var chosen = selection.at(step.id());
        boolean guessed = selection.guessed().contains(step.id());
        if (chosen.isEmpty() || (guessed && chosen.size() == 1)) {
            return allAnswers(step);
        }
        return guessed
                ? allAnswers(step).stream()
                        .filter(answers -> isCorrection(selection, step, answers))
                        .toList()
                : List.of(chosen);
    }

    private static boolean isCorrection(Selection guessing, Step step, List<AnswerId> answers) {
        var chosen = guessing.at(step.id());
        var guess = Optional.ofNullable(guessing.guesses().get(step.id()));
        var said = chosen.stream()
                .filter(each -> !guess.map(each::equals)
                        .orElse(step.answer(each)
                                .orElseThrow()
                                .cues()
                                .leanings()
                                .areGiven()))
                .toList();
        var stay = answers.stream().filter(said::contains).toList();
        return answers.size() <= chosen.size() && isTheSame(step, said, stay);
    }

    private static Comparison withoutParts(Comparison comparison) {
        return Altered.comparison(
                comparison,
                List.of(),
                comparison.criteria().stream()
                        .map(criterion -> new Criterion(
                                criterion.id(),
                                criterion.name(),
                                criterion.shortName(),
                                criterion.scale(),
                                Optional.empty(),
                                criterion.ratings(),
                                criterion.even(),
                                criterion.people()))
                        .toList(),
                comparison.steps());
    }
}
