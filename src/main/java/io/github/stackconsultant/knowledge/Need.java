package io.github.stackconsultant.knowledge;

/**
 * What an answer asks of the options.
 *
 * @param strength 0 to 4
 * @param reason one line that says why
 */
public record Need(CriterionId criterion, int strength, String reason, Basis basis) {

    /** The highest strength of a need. */
    public static final int MAXIMUM = 4;

    /** Who says so. */
    public enum Basis {
        /** A source says so. */
        SOURCE,
        /** We judge so. */
        JUDGEMENT
    }
}
