package io.github.stackconsultant.recommendation;

/**
 * A change with its effect on the sums.
 *
 * @param size how much weight moves, summed over the criteria
 */
record Weighed(Change change, Totals difference, int size) {

    /**
     * Weighs a change by its effect on its own step.
     *
     * @param before the weights that the step gives now
     */
    static Weighed of(IndexedComparison numbers, Change change, int[] before) {
        int[] after = numbers.weights(change.step(), change.after());
        return new Weighed(change, difference(numbers, after, before), distance(after, before));
    }

    /** {@return how the sums change when a step's weights change from {@code before} to {@code after}} */
    static Totals difference(IndexedComparison numbers, int[] after, int[] before) {
        int[] moved = new int[after.length];
        for (int criterion = 0; criterion < moved.length; criterion++) {
            moved[criterion] = after[criterion] - before[criterion];
        }
        return numbers.totals(moved);
    }

    /** {@return the distance of the two, summed over the criteria} */
    static int distance(int[] weights, int[] others) {
        int distance = 0;
        for (int criterion = 0; criterion < weights.length; criterion++) {
            distance += Math.abs(weights[criterion] - others[criterion]);
        }
        return distance;
    }
}
