package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.CriterionId;
import java.util.List;

/**
 * How far one criterion's weight can move in one direction, everything else being equal, before the verdict is another
 * and before the winner's lead is gone. The verdict may be another while the winner still leads: a small lead is too
 * close to call, and a part of the system may get a leader of its own.
 *
 * @param weight what it weighs now
 * @param above whether it weighs more and more; otherwise less and less
 * @param leads when the winner's lead over each rival is gone, soonest first; empty if no answers can take it that far
 * @param turn the first whole weight at which the verdict is another
 * @param verdict the verdict at that weight
 */
public record WeightLimit(
        CriterionId criterion, String name, int weight, boolean above, List<Lead> leads, int turn, Verdict verdict) {

    /** Copies the list. */
    public WeightLimit {
        leads = List.copyOf(leads);
    }

    /**
     * How long the winner leads one rival.
     *
     * @param rivalName the name of that option
     * @param limit the last whole weight at which the winner still leads
     */
    public record Lead(String rivalName, int limit) {}

    /** {@return by how much the weight has to move for another verdict} */
    public int distance() {
        return Math.abs(turn - weight);
    }
}
