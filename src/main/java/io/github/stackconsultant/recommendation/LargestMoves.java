package io.github.stackconsultant.recommendation;

import java.util.List;

/**
 * How far changes of one step can move the sum of any condition. Changes of two steps need not be tried if the largest
 * moves together flip nothing.
 */
final class LargestMoves {

    private final WeighedSelection answered;
    private final List<Totals> moves;

    /** The largest move of each condition that was asked for, by its position. */
    private final int[] most;

    private final boolean[] asked;

    /**
     * Takes the moves of one step.
     *
     * @param moves what each change adds to the totals, at least one
     */
    LargestMoves(WeighedSelection answered, List<Totals> moves) {
        this.answered = answered;
        this.moves = moves;
        int conditions = answered.numbers().conditions().all().size();
        most = new int[conditions];
        asked = new boolean[conditions];
    }

    /**
     * {@return whether a change of this step and one of the other may together flip the verdict; if false, surely none
     * do}
     */
    boolean canFlipWith(LargestMoves other) {
        return !VerdictBounds.foregone(
                answered, answered.totals(), (condition, least) -> most(condition) + other.most(condition) >= least);
    }

    /** {@return whether a change of this step may flip the verdict where the totals have moved there; if false, surely none does} */
    boolean canFlipFrom(Totals moved) {
        return !VerdictBounds.foregone(answered, moved, (condition, least) -> most(condition) >= least);
    }

    /** {@return the most that a change adds to the sum of the condition} */
    int most(Condition condition) {
        int position = condition.position();
        if (!asked[position]) {
            most[position] = moves.stream().mapToInt(condition::of).max().orElseThrow();
            asked[position] = true;
        }
        return most[position];
    }
}
