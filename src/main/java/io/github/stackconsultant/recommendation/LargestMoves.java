package io.github.stackconsultant.recommendation;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far changes of one step can move any weighted sum. Two steps need not be tried change by change if their largest
 * moves together flip nothing.
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
     * @param after what its answers may become, at least one set of them
     */
    static LargestMoves of(WeighedSelection answered, int step, Stream<List<Integer>> after) {
        int[] before = answered.numbers().weights(step, answered.chosen(step));
        return new LargestMoves(
                answered,
                after.map(answers -> move(answered.numbers().weights(step, answers), before))
                        .toArray(int[][]::new));
    }

    private static int[] move(int[] after, int[] before) {
        int[] move = after.clone();
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
        return !VerdictBounds.foregone(answered, (values, least) -> most(values) + other.most(values) >= least);
    }

    /** {@return the most that a change adds to the weighted sum with these values} */
    int most(int[] values) {
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
