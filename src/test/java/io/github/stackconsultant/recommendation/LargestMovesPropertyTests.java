package io.github.stackconsultant.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ForEachSeed;
import io.github.stackconsultant.fixtures.RandomComparisons;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What largest moves say that no change flips, held against trying every change. */
class LargestMovesPropertyTests {

    /** Two steps and all that two changes of theirs add up to, each with the moves that it is bounded by. */
    private record Tried(WeighedSelection answered, List<Totals> firsts, List<Totals> seconds) {

        LargestMoves largest(List<Totals> moves) {
            return new LargestMoves(answered, moves);
        }

        Totals after(Totals first) {
            return answered.totals().plus(first);
        }

        boolean anyFlips(Totals first) {
            return seconds.stream()
                    .anyMatch(second -> answered.differs(after(first).plus(second)));
        }
    }

    @ForEachSeed
    void whereTwoStepsCannotFlipTheVerdictNoTwoChangesOfTheirsDo(long seed) {
        for (var tried : everyTwoSteps(seed)) {
            if (!tried.largest(tried.firsts()).canFlipWith(tried.largest(tried.seconds()))) {
                assertThat(tried.firsts()).noneMatch(tried::anyFlips);
            }
        }
    }

    @ForEachSeed
    void whereAStepCannotFlipTheVerdictAfterAChangeNoChangeOfItsDoes(long seed) {
        for (var tried : everyTwoSteps(seed)) {
            var largest = tried.largest(tried.seconds());
            for (var first : tried.firsts()) {
                if (!largest.canFlipFrom(tried.after(first))) {
                    assertThat(tried.anyFlips(first)).isFalse();
                }
            }
        }
    }

    @Test
    void mostChangesThatFlipNothingAreFoundToBeSuch() {
        long flippingNothing = 0;
        long found = 0;
        for (long seed : RandomComparisons.seeds().toArray()) {
            for (var tried : everyTwoSteps(seed)) {
                var largest = tried.largest(tried.seconds());
                for (var first : tried.firsts()) {
                    flippingNothing += tried.anyFlips(first) ? 0 : 1;
                    found += largest.canFlipFrom(tried.after(first)) ? 0 : 1;
                }
            }
        }

        assertThat(found).isGreaterThan(flippingNothing / 2);
    }

    @ForEachSeed
    void theSumOfAConditionIsThatOfTheWeightsTimesWhatAUnitOfEachIsWorth(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var numbers = new IndexedComparison(comparison);
        var answered = new WeighedSelection(numbers, generator.selection(comparison));
        var conditions = numbers.conditions();

        for (var strength : List.of(Strength.CLEAR, Strength.SLIGHT)) {
            assertThat(worth(answered, conditions.lead(0, 1, strength)))
                    .isEqualTo(conditions.lead(0, 1, strength).of(answered.totals()));
        }
        var either = conditions.eitherWillDo(0, 1);
        assertThat(worth(answered, either)).isEqualTo(either.of(answered.totals()));
        assertThat(either.opposite().of(answered.totals())).isEqualTo(-either.of(answered.totals()));
        for (int part = 0; part < numbers.parts(); part++) {
            var lead = conditions.leadIn(part, 1, 0);
            assertThat(worth(answered, lead)).isEqualTo(lead.of(answered.totals()));
            var share = conditions.share(part);
            assertThat(worth(answered, share)).isEqualTo(share.of(answered.totals()));
        }
    }

    private static int worth(WeighedSelection answered, Condition condition) {
        int[] values = answered.numbers().values(condition);
        return IntStream.range(0, values.length)
                .map(criterion -> values[criterion] * answered.weight(criterion))
                .sum();
    }

    private static List<Tried> everyTwoSteps(long seed) {
        var generator = new RandomComparisons(seed);
        var comparison = generator.comparison();
        var answered = new WeighedSelection(new IndexedComparison(comparison), generator.selection(comparison));
        return IntStream.range(0, comparison.steps().size())
                .boxed()
                .flatMap(step -> IntStream.range(step + 1, comparison.steps().size())
                        .mapToObj(other -> new Tried(answered, moves(answered, step), moves(answered, other))))
                .toList();
    }

    private static List<Totals> moves(WeighedSelection answered, int step) {
        var open = WeighedStep.open(answered.numbers(), step, answered.chosen(step));
        return Changes.of(answered.numbers(), step, answered.chosen(step)).stream()
                .map(change -> Weighed.of(change, open).difference())
                .toList();
    }
}
