package io.github.stackconsultant.recommendation;

import java.util.List;

/**
 * A change with what it does to the sums.
 *
 * @param size how much weight moves, summed over the criteria
 */
record Weighed(Change change, Totals difference, int size) {

    /**
     * Weighs it by what it does at its own step.
     *
     * @param before the weights that the step gives now
     */
    static Weighed of(Numbers numbers, Change change, int[] before) {
        int[] moved = moved(numbers, change.step(), before, change.after());
        return new Weighed(change, numbers.totals(moved), size(moved));
    }

    /** {@return by how much each criterion's weight moves where the step has those answers} */
    static int[] moved(Numbers numbers, int step, int[] before, List<Integer> after) {
        int[] moved = numbers.weights(step, after);
        for (int criterion = 0; criterion < moved.length; criterion++) {
            moved[criterion] -= before[criterion];
        }
        return moved;
    }

    static int size(int[] moved) {
        int size = 0;
        for (int weight : moved) {
            size += Math.abs(weight);
        }
        return size;
    }
}
