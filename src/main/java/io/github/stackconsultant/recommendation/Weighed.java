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
    static Weighed of(Numbers numbers, Change change, int[] before) {
        int[] moved = numbers.weights(change.step(), change.after());
        int size = distance(moved, before);
        for (int criterion = 0; criterion < moved.length; criterion++) {
            moved[criterion] -= before[criterion];
        }
        return new Weighed(change, numbers.totals(moved), size);
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
