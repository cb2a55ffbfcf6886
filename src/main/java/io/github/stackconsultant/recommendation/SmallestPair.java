package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Step;
import java.util.Comparator;
import java.util.List;

/** Finds the two changes that together flip a verdict and move the least weight, if no single change flips it. */
final class SmallestPair {

    private final WeighedSelection answered;

    /** Reused for the totals after the two changes that are tried. */
    private final Totals moved;

    private List<Weighed> smallest = List.of();
    private int size = Integer.MAX_VALUE;

    private SmallestPair(WeighedSelection answered) {
        this.answered = answered;
        moved = Totals.none(answered.numbers().comparison());
    }

    /** The changes of a step that can be the second of two, smallest first. */
    private record Seconds(List<Weighed> changes, LargestMoves largest) {

        static Seconds of(WeighedSelection answered, List<Weighed> changes) {
            return new Seconds(
                    changes.stream()
                            .sorted(Comparator.comparingInt(Weighed::size))
                            .toList(),
                    new LargestMoves(
                            answered, changes.stream().map(Weighed::difference).toList()));
        }

        int smallest() {
            return changes.get(0).size();
        }
    }

    /**
     * Finds the pair; of equal ones, the first in the order of the steps and of their changes.
     *
     * @param byStep every single change of each step
     * @return one change at each of two steps, or two at one step reported as one; empty if no two flip it
     */
    static List<Weighed> of(WeighedSelection answered, List<List<Weighed>> byStep) {
        var pair = new SmallestPair(answered);
        var seconds =
                byStep.stream().map(changes -> Seconds.of(answered, changes)).toList();
        for (int step = 0; step < byStep.size(); step++) {
            for (int other = step + 1; other < byStep.size(); other++) {
                if (seconds.get(step).largest().canFlipWith(seconds.get(other).largest())) {
                    pair.across(byStep.get(step), seconds.get(other));
                }
            }
        }
        for (int step = 0; step < byStep.size(); step++) {
            if (answered.numbers().step(step).kind() != Step.Kind.ONE) {
                pair.within(step);
            }
        }
        return pair.smallest;
    }

    private void across(List<Weighed> firsts, Seconds seconds) {
        for (var first : firsts) {
            if (first.size() + seconds.smallest() < size) {
                var afterFirst = answered.totals().plus(first.difference());
                if (seconds.largest().canFlipFrom(afterFirst)) {
                    across(first, afterFirst, seconds.changes());
                }
            }
        }
    }

    /** The first that flips the verdict is the smallest of the second changes that do. */
    private void across(Weighed first, Totals afterFirst, List<Weighed> seconds) {
        for (var second : seconds) {
            int both = first.size() + second.size();
            if (both >= size) {
                return;
            }
            moved.becomeSum(afterFirst, second.difference());
            if (answered.differs(moved)) {
                size = both;
                smallest = List.of(first, second);
                return;
            }
        }
    }

    private void within(int step) {
        TwoChanges.list(answered, step, (weighed, answers) -> {
            if (weighed.distance() < size && flips(weighed)) {
                size = weighed.distance();
                smallest = List.of(told(step, answers.get()));
            }
        });
    }

    private boolean flips(WeighedStep weighed) {
        moved.becomeSum(answered.totals(), weighed.difference());
        return answered.differs(moved);
    }

    private Weighed told(int step, List<Integer> answers) {
        var numbers = answered.numbers();
        var before = answered.chosen(step);
        return Weighed.of(TwoChanges.told(numbers, step, before, answers), WeighedStep.open(numbers, step, before));
    }
}
