package io.github.stackconsultant.recommendation;

/** How much of what was asked the verdict rests on; it never changes the verdict. */
public enum Confidence {
    /** Every step says something that counts. */
    HIGH,
    /** Most steps do. */
    MEDIUM,
    /** At most two in five steps do. */
    LOW;

    /**
     * Tells the confidence of a verdict.
     *
     * @param telling steps whose answers touch a criterion that the knowledge speaks of
     * @param all all steps, above 0
     */
    static Confidence of(int telling, int all) {
        if (telling == all) {
            return HIGH;
        }
        return telling * 5 <= all * 2 ? LOW : MEDIUM;
    }
}
