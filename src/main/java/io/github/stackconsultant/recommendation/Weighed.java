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
     * @param open that step without answers
     */
    static Weighed of(Change change, WeighedStep open) {
        var after = open.with(change.after());
        return new Weighed(change, after.difference(), after.distance());
    }
}
