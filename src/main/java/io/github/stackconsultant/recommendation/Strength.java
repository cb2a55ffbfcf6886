package io.github.stackconsultant.recommendation;

import java.util.Locale;

/**
 * How clearly the best option leads: its margin as a share of the largest margin possible, 4 x W, in percent. A split
 * is as clear as the part of it with the smallest lead, held against 4 x the part's W: a quarter at least, or nobody
 * leads it. The thresholds are our judgement and stand only here.
 */
public enum Strength {
    /**
     * The lead is at least 33 percent, about a third: below that, two parts that are led by two options are worth a
     * split.
     */
    CLEAR(33),
    /** The lead is at least 12 percent. */
    MODERATE(12),
    /** The lead is at least 4 percent. */
    SLIGHT(4),
    /** The lead is smaller still. */
    TOSS_UP(0);

    private final int percent;

    Strength(int percent) {
        this.percent = percent;
    }

    /** {@return the share of the largest margin from which on it holds, in percent} */
    int percent() {
        return percent;
    }

    /** {@return how people write it, for example {@code toss-up}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Compares in whole numbers, so that no rounding decides.
     *
     * @param margin best score minus second best, 0 or more
     * @param largest the largest margin that the weights allow, above 0
     * @return the strongest strength reached
     */
    static Strength of(int margin, int largest) {
        for (var strength : values()) {
            if (margin * 100L >= (long) strength.percent * largest) {
                return strength;
            }
        }
        return TOSS_UP;
    }
}
