package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.StepId;
import java.util.Comparator;

/**
 * An open step and the effect that one answer to it would have now.
 *
 * @param deciding how many of its offered answers, each given alone, change the verdict
 * @param answers how many answers it offers, above 0
 * @param move the most that one of them moves the margin between the two currently best options
 */
public record StepWorth(StepId step, String title, int deciding, int answers, int move) {

    /** The larger share of deciding answers first, then the larger move; shares are compared in whole numbers. */
    static final Comparator<StepWorth> MOST_WORTH_FIRST = StepWorth::compareWorth;

    private static int compareWorth(StepWorth one, StepWorth other) {
        int byShare = Integer.compare(other.deciding * one.answers, one.deciding * other.answers);
        return byShare != 0 ? byShare : Integer.compare(other.move, one.move);
    }

    /** {@return whether an answer could change anything at all} */
    boolean worthAsking() {
        return deciding > 0 || move > 0;
    }
}
