package io.github.stackconsultant.recommendation;

import java.util.List;
import java.util.Locale;

/**
 * How clearly the best option leads: its margin as a share of the largest margin possible, 4 x W, in percent. A split
 * is as clear as its part with the smallest lead, relative to 4 x the part's W; that is at least a quarter, since
 * otherwise nobody leads the part. The thresholds are our judgement and are defined only here.
 */
public enum Strength {
    /**
     * The lead is at least 33 percent, about a third. Below that, a split is considered if different options lead
     * different parts.
     */
    CLEAR(33),
    /** The lead is at least 12 percent. */
    MODERATE(12),
    /** The lead is at least 4 percent. */
    SLIGHT(4),
    /** The lead is smaller still. */
    TOSS_UP(0);

    private static final List<Strength> STRONGEST_FIRST = List.of(values());

    private final int percent;

    Strength(int percent) {
        this.percent = percent;
    }

    /** {@return the least share of the largest margin, in percent, that reaches this strength} */
    int percent() {
        return percent;
    }

    /** {@return the name shown to people, for example {@code toss-up}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return what the words mean, in a sentence without its full stop} */
    public static String scale() {
        return "A lead is clear from " + CLEAR.percent + " % of that margin, moderate from " + MODERATE.percent
                + " %, slight from " + SLIGHT.percent + " %; below that it is too close to call";
    }

    /**
     * Compares in whole numbers, so that rounding never decides.
     *
     * @param margin best score minus second best, 0 or more
     * @param largest the largest margin that the weights allow, above 0
     * @return the strongest strength reached
     */
    static Strength of(int margin, int largest) {
        for (var strength : STRONGEST_FIRST) {
            if (margin * 100L >= (long) strength.percent * largest) {
                return strength;
            }
        }
        return TOSS_UP;
    }
}
