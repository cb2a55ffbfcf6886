package io.github.stackconsultant.slack;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.FlipGroup;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Sensitivity;
import java.util.List;
import java.util.Locale;

/**
 * A recommendation with all that would change its verdict.
 *
 * @param comparison the knowledge that it rests on
 */
record KnownChanges(Recommendation recommendation, Comparison comparison, Sensitivity sensitivity) {

    /** {@return the single answers that change the verdict, those that move the least weight first} */
    List<FlipGroup> nearestFirst() {
        return FlipGroup.of(sensitivity.flips());
    }

    /** {@return the same in the order of the questions; of one question, those that move the least weight first} */
    List<FlipGroup> byQuestion() {
        return FlipGroup.byStep(sensitivity.flips(), comparison);
    }

    /** {@return how far weights can move, the nearest limit first, in sentences without their full stop} */
    List<String> limits(ChangeWords words) {
        var winner = recommendation.scores().get(0).name();
        return sensitivity.limits().stream()
                .map(limit -> words.limit(limit, winner))
                .toList();
    }

    /** {@return the sentence for the case that no single answer changes the verdict} */
    String noSingle(ChangeWords words) {
        return sensitivity
                .pair()
                .map(pair -> "No single answer changes it. Two together do: " + lowered(words.pair(pair)) + ".")
                .orElse("No single answer changes it, nor do any two.");
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    /** {@return which open steps are worth an answer, and which answered ones do not count} */
    String open(ChangeWords words) {
        var silent = recommendation.silentSteps(comparison);
        return worth(words) + (silent.isEmpty() ? "" : " " + words.silent(silent) + ".");
    }

    private String worth(ChangeWords words) {
        if (sensitivity.open().isEmpty()) {
            int all = recommendation.allSteps();
            var answered =
                    all > 2 ? "All " + ChangeWords.number(all) + " steps are answered" : "Every step is answered";
            return answered + guesses(recommendation.guessedSteps()) + ".";
        }
        return sensitivity
                .mostWorthAsking()
                .map(step -> words.worth(step) + ".")
                .orElse(
                        sensitivity.foregone()
                                ? "Nothing that is still open changes it."
                                : "No single answer that is still open changes it.");
    }

    private static String guesses(int steps) {
        return steps == 0 ? "" : ", " + ChangeWords.number(steps) + " of them only by a guess";
    }
}
