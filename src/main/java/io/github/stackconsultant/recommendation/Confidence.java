package io.github.stackconsultant.recommendation;

/** How much of what was asked the verdict rests on; it never changes the verdict. */
public enum Confidence {
    /** Every step has an answer that counts; a guess does not. */
    HIGH,
    /** Most steps do. */
    MEDIUM,
    /** At most two in five steps do, or two however few there are: a first direction, no more. */
    LOW;

    /** So few answers are a first direction whatever else could be asked. */
    private static final int FEW = 2;

    /**
     * {@return what the words mean, in sentences without the last full stop}
     *
     * @param all the number of all steps, above 0
     */
    public static String scale(int all) {
        return "Confidence is high if every step counts, low if at most "
                + ChangeWords.number(Math.max(FEW, all * 2 / 5))
                + " do, and medium otherwise. Guesses do not raise it, and it never changes the verdict";
    }

    /**
     * Determines the confidence of a verdict.
     *
     * @param telling the number of steps whose answers are no guesses and touch a criterion that the knowledge covers
     * @param all the number of all steps, above 0
     */
    static Confidence of(int telling, int all) {
        if (telling <= FEW || telling * 5 <= all * 2) {
            return LOW;
        }
        return telling == all ? HIGH : MEDIUM;
    }
}
