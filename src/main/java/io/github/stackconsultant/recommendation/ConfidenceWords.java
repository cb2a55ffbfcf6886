package io.github.stackconsultant.recommendation;

import java.util.Locale;

/** Words for how much a recommendation rests on, the same wherever they are read. */
public final class ConfidenceWords {

    private ConfidenceWords() {}

    /**
     * {@return the confidence, how many steps count, and how many more are only guessed, for example "low (1 of 5 steps
     * counts, one more is only a guess from the description): a first direction, no more"}
     */
    public static String of(Recommendation recommendation) {
        int count = recommendation.tellingSteps();
        return recommendation.confidence().name().toLowerCase(Locale.ROOT) + " (" + count + " of "
                + recommendation.allSteps() + (count == 1 ? " steps counts" : " steps count")
                + partly(recommendation.partlyGuessedSteps(), count)
                + guesses(recommendation.guessedSteps(), count) + ")"
                + direction(recommendation);
    }

    private static String partly(int steps, int counting) {
        if (steps == 0) {
            return "";
        }
        return ", " + (counting == 1 ? "" : ChangeWords.number(steps) + " of them ") + "with a guess among "
                + (steps == 1 ? "its" : "their") + " answers";
    }

    /** These steps are not among those that count, and must not be taken for one of them. */
    private static String guesses(int steps, int counting) {
        return steps == 0
                ? ""
                : ", " + ChangeWords.number(steps) + (counting == 0 ? "" : " more")
                        + (steps == 1 ? " is only a guess" : " are only guesses") + " from the description";
    }

    /** Where nothing is recommended, there is no direction either. */
    private static String direction(Recommendation recommendation) {
        return recommendation.restsOnLittle() && !(recommendation.verdict() instanceof Verdict.NotEnoughKnown)
                ? ": a first direction, no more"
                : "";
    }
}
