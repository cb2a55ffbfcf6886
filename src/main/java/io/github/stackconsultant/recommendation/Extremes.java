package io.github.stackconsultant.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the most that any answers of one step can add to a weighted sum whose values may have either sign. It is a
 * branch and bound search: it skips whatever cannot beat the best result so far, and if it would still take too long,
 * it returns an upper bound instead.
 */
final class Extremes {

    /** After trying so many sets of answers of one step, the search settles for a bound. */
    private static final int PATIENCE = 20_000;

    private final IndexedComparison numbers;
    private final int step;
    private final int[] values;
    private final int enough;
    private final List<Integer> helpful;
    /** For each helpful answer: the largest need of each criterion among that answer and those after it. */
    private final int[][] needed;

    private final boolean[] ranked;
    private final Exclusions exclusions;
    private final List<Integer> ticked = new ArrayList<>();
    private int best;
    private int tried;

    private Extremes(IndexedComparison numbers, int step, int[] values, int enough) {
        this.numbers = numbers;
        this.step = step;
        this.values = values;
        this.enough = enough;
        ranked = new boolean[numbers.answers(step)];
        exclusions = numbers.exclusions(step);
        helpful = IntStream.range(0, numbers.answers(step))
                .filter(this::helps)
                .boxed()
                .toList();
        needed = new int[helpful.size() + 1][values.length];
        for (int next = helpful.size() - 1; next >= 0; next--) {
            for (int criterion = 0; criterion < values.length; criterion++) {
                needed[next][criterion] =
                        Math.max(needed[next + 1][criterion], numbers.need(step, helpful.get(next), criterion));
            }
        }
    }

    /**
     * Finds the extreme of one step, as far as it matters.
     *
     * @param values what one unit of each criterion's weight is worth
     * @param enough where the extreme is at least that, anything from that on will do
     * @return at least 0, which is what leaving the step open adds
     */
    static int most(IndexedComparison numbers, int step, int[] values, int enough) {
        var extremes = new Extremes(numbers, step, values, enough);
        switch (numbers.step(step).kind()) {
            case ONE, RANKED -> extremes.ranks(0, new int[numbers.criteria()], 0);
            case SEVERAL -> extremes.ticks(0, new int[numbers.criteria()], 0);
        }
        return extremes.tried > PATIENCE && extremes.best < enough ? extremes.bound() : extremes.best;
    }

    private boolean helps(int answer) {
        return IntStream.range(0, values.length)
                .anyMatch(criterion -> values[criterion] > 0 && numbers.need(step, answer, criterion) > 0);
    }

    private int bound() {
        return IntStream.range(0, values.length)
                .map(criterion -> Math.max(0, values[criterion]) * numbers.largestWeight(step, criterion))
                .sum();
    }

    private boolean isOver() {
        return best >= enough || tried++ > PATIENCE;
    }

    /** Tries every answer at this rank and those below it, and stopping here. */
    private void ranks(int rank, int[] weights, int worth) {
        best = Math.max(best, worth);
        int factor = rank < numbers.step(step).mostAnswers() ? Weights.factor(numbers.step(step), rank) : 0;
        if (factor == 0 || isOver() || worth + room(0, weights, factor) <= best) {
            return;
        }
        // unhelpful answers too: they may push helpful ones to a lower rank
        for (int answer = 0; answer < ranked.length; answer++) {
            if (!ranked[answer]) {
                ranked[answer] = true;
                int[] after = numbers.raised(weights, step, answer, factor);
                ranks(rank + 1, after, worth(after));
                ranked[answer] = false;
            }
        }
    }

    /** Tries the remaining answers ticked and unticked, but never two that exclude each other. */
    private void ticks(int next, int[] weights, int worth) {
        best = Math.max(best, worth);
        int factor = Weights.factor(numbers.step(step), 0);
        if (isOver() || worth + room(next, weights, factor) <= best) {
            return;
        }
        int answer = helpful.get(next);
        if (!exclusions.areFor(answer, ticked)) {
            ticked.add(answer);
            int[] after = numbers.raised(weights, step, answer, factor);
            ticks(next + 1, after, worth(after));
            ticked.remove(ticked.size() - 1);
        }
        ticks(next + 1, weights, worth);
    }

    /** {@return the most that the helpful answers from that one on could add if only their gains counted} */
    private int room(int next, int[] weights, int factor) {
        int room = 0;
        for (int criterion = 0; criterion < values.length; criterion++) {
            if (values[criterion] > 0) {
                room += values[criterion] * Math.max(0, factor * needed[next][criterion] - weights[criterion]);
            }
        }
        return room;
    }

    private int worth(int[] weights) {
        int worth = 0;
        for (int criterion = 0; criterion < weights.length; criterion++) {
            worth += values[criterion] * weights[criterion];
        }
        return worth;
    }
}
