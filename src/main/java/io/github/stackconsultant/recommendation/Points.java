package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Rating;

/** Words for points of a margin. */
public final class Points {

    private Points() {}

    /** {@return a margin with the largest one that the weights allow, for example "57 of at most 120"} */
    public static String outOf(int margin, int largest) {
        return margin + " of at most " + largest;
    }

    /** {@return what the largest margin is, in a sentence without its full stop} */
    public static String largest() {
        return "The largest margin is the weight of all that counts, times " + Rating.MAXIMUM
                + ", as far as two ratings can be apart";
    }

    /** {@return the points with their sign, for example "+24", "±0" for none; the minus is the typographic one} */
    public static String signed(int points) {
        if (points == 0) {
            return "\u00b10";
        }
        return points < 0 ? "\u2212" + -points : "+" + points;
    }
}
