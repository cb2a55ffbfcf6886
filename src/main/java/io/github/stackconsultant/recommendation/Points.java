package io.github.stackconsultant.recommendation;

/** Words for points of a margin. */
public final class Points {

    private Points() {}

    /** {@return the points with their sign, for example "+24", "±0" for none; the minus is the typographic one} */
    public static String signed(int points) {
        if (points == 0) {
            return "\u00b10";
        }
        return points < 0 ? "\u2212" + -points : "+" + points;
    }
}
