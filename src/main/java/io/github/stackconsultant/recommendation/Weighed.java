package io.github.stackconsultant.recommendation;

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
    static Weighed of(IndexedComparison numbers, Change change, int[] before) {
        int[] after = numbers.weights(change.step(), change.after());
        return new Weighed(change, difference(numbers, after, before), distance(after, before));
    }

    /** {@return what the sums gain where a step gives the first weights and not the others} */
    static Totals difference(IndexedComparison numbers, int[] after, int[] before) {
        int[] moved = new int[after.length];
        for (int criterion = 0; criterion < moved.length; criterion++) {
            moved[criterion] = after[criterion] - before[criterion];
        }
        return numbers.totals(moved);
    }

    /** {@return how much weight lies between the two, summed over the criteria} */
    static int distance(int[] weights, int[] others) {
        int distance = 0;
        for (int criterion = 0; criterion < weights.length; criterion++) {
            distance += Math.abs(weights[criterion] - others[criterion]);
        }
        return distance;
    }
}
