package io.github.stackconsultant.recommendation;

import java.util.function.ToIntFunction;

/**
 * A condition of {@link VerdictRule}: a weighted sum that has to reach a number. What changes of answers add to the totals
 * adds to the sum likewise, so that a bound for each of two changes gives one for both.
 */
final class Condition {

    private final int position;
    private final ToIntFunction<Totals> sum;
    private final Condition opposite;

    /** The condition at that position of {@link Conditions}, with its opposite at the next one. */
    Condition(int position, ToIntFunction<Totals> sum) {
        this.position = position;
        this.sum = sum;
        opposite = new Condition(position + 1, totals -> -sum.applyAsInt(totals), this);
    }

    private Condition(int position, ToIntFunction<Totals> sum, Condition opposite) {
        this.position = position;
        this.sum = sum;
        this.opposite = opposite;
    }

    int position() {
        return position;
    }

    /** {@return the sum for these totals, or what it changes by where these are changes} */
    int of(Totals totals) {
        return sum.applyAsInt(totals);
    }

    /** {@return the condition whose sum is minus this one's} */
    Condition opposite() {
        return opposite;
    }
}
