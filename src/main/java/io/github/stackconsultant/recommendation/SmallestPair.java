package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the two changes that together flip a verdict and move the least weight, if no single change flips it. */
final class SmallestPair {

    private final WeighedSelection answered;
    private List<Weighed> smallest = List.of();
    private int size = Integer.MAX_VALUE;

    private SmallestPair(WeighedSelection answered) {
        this.answered = answered;
    }

    /**
     * Finds the pair.
     *
     * @param byStep every single change of each step
     * @return one change at each of two steps, or two at one step reported as one; empty if no two flip it
     */
    static List<Weighed> of(WeighedSelection answered, List<List<Weighed>> byStep) {
        var pair = new SmallestPair(answered);
        var largest = IntStream.range(0, byStep.size())
                .mapToObj(step -> LargestMoves.of(
                        answered,
                        step,
                        byStep.get(step).stream().map(each -> each.change().after())))
                .toList();
        for (int step = 0; step < byStep.size(); step++) {
            for (int other = step + 1; other < byStep.size(); other++) {
                if (largest.get(step).canFlipWith(largest.get(other))) {
                    var others = byStep.get(other);
                    byStep.get(step).forEach(first -> pair.across(first, others));
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

    private void across(Weighed first, List<Weighed> others) {
        var afterFirst = answered.totals().plus(first.difference());
        for (var second : others) {
            int both = first.size() + second.size();
            if (both < size && answered.differs(afterFirst.plus(second.difference()))) {
                size = both;
                smallest = List.of(first, second);
            }
        }
    }

    private void within(int step) {
        var numbers = answered.numbers();
        var before = answered.chosen(step);
        int[] weights = numbers.weights(step, before);
        TwoChanges.list(numbers, step, before, (after, moved) -> {
            int distance = Weighed.distance(moved, weights);
            if (distance < size && answered.flips(Weighed.difference(numbers, moved, weights))) {
                size = distance;
                smallest = List.of(
                        Weighed.of(numbers, TwoChanges.told(numbers, step, before, List.copyOf(after)), weights));
            }
        });
    }
}
