package io.github.stackconsultant.recommendation;

import java.util.List;

/**
 * How far the single changes of one step move any sum of weights, so that two steps need not be tried change by change
 * where the largest moves of both together flip nothing.
 */
final class LargestMoves {

    private final WeighedSelection answered;

    /** What each change adds to the weight of each criterion. */
    private final int[][] moves;

    private LargestMoves(WeighedSelection answered, int[][] moves) {
        this.answered = answered;
        this.moves = moves;
    }

    /**
     * Takes a step's changes.
     *
     * @param changes one at least
     */
    static LargestMoves of(WeighedSelection answered, List<Weighed> changes) {
        return new LargestMoves(
                answered,
                changes.stream().map(each -> move(answered, each.change())).toArray(int[][]::new));
    }

    private static int[] move(WeighedSelection answered, Change change) {
        var numbers = answered.numbers();
        int[] before = numbers.weights(change.step(), answered.chosen(change.step()));
        int[] move = numbers.weights(change.step(), change.after());
        for (int criterion = 0; criterion < move.length; criterion++) {
            move[criterion] -= before[criterion];
        }
        return move;
    }

    /** {@return whether one of these changes and one of those may flip the verdict; where not, no two do} */
    boolean canFlipWith(LargestMoves other) {
        return !VerdictBounds.foregone(answered, values -> most(values) + other.most(values));
    }

    private int most(int[] values) {
        int largest = Integer.MIN_VALUE;
        for (int[] move : moves) {
            int sum = 0;
            for (int criterion = 0; criterion < values.length; criterion++) {
                sum += values[criterion] * move[criterion];
            }
            largest = Math.max(largest, sum);
        }
        return largest;
    }
}
