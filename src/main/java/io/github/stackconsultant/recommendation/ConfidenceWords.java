package io.github.stackconsultant.recommendation;

import java.util.Locale;

/** Words for how much a recommendation rests on, the same wherever they are read. */
public final class ConfidenceWords {

    private ConfidenceWords() {}

    /**
     * {@return the confidence, how many steps count, and how many are only guessed, for example "low (1 of 5 steps count,
     * one is only a guess from the description): a first direction, no more"}
     */
    public static String of(Recommendation recommendation) {
        return recommendation.confidence().name().toLowerCase(Locale.ROOT) + " (" + recommendation.tellingSteps()
                + " of "
                + recommendation.allSteps() + " steps count" + guesses(recommendation.guessedSteps())
                + partly(recommendation.partlyGuessedSteps()) + ")"
                + direction(recommendation);
    }

    private static String guesses(int steps) {
        return steps == 0
                ? ""
                : ", " + ChangeWords.number(steps) + (steps == 1 ? " is only a guess" : " are only guesses")
                        + " from the description";
    }

    private static String partly(int steps) {
        return steps == 0 ? "" : ", " + ChangeWords.number(steps) + " of them with a guess among its answers";
    }

    /** Where nothing is recommended, there is no direction either. */
    private static String direction(Recommendation recommendation) {
        return recommendation.restsOnLittle() && !(recommendation.verdict() instanceof Verdict.NotEnoughKnown)
                ? ": a first direction, no more"
                : "";
    }
}
