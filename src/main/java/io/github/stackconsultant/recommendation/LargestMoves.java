package io.github.stackconsultant.recommendation;

import java.util.List;

/**
 * How far the single changes of one step can move any weighted sum. Two steps need not be tried change by change if
 * their largest moves together flip nothing.
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
     * Computes the moves of one step.
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

    /**
     * {@return whether a change of this step and one of the other may together flip the verdict; if false, surely none
     * do}
     */
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
