package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.OptionId;

/**
 * How far one criterion's weight can move, everything else being equal, before the winner's lead over one rival is
 * gone.
 *
 * @param weight what it weighs now
 * @param rival the option that catches up
 * @param above whether the lead vanishes if the criterion weighs more; otherwise if it weighs less
 * @param limit the last whole weight at which the winner still leads
 */
public record WeightLimit(
        CriterionId criterion, String name, int weight, OptionId rival, String rivalName, boolean above, int limit) {

    /** {@return how far the limit is from what the criterion weighs now} */
    public int distance() {
        return Math.abs(limit - weight);
    }
}
