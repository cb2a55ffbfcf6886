package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.ChangeWords;
import io.github.stackconsultant.recommendation.FlipGroup;
import io.github.stackconsultant.recommendation.LeadingGuess;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.Sensitivity;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * {@return the nearest limit of a weight that the answers give, or else of one that they do not, in a sentence without its
     * full stop; that either will do tells little by itself}
     */
    Optional<String> tellingLimit(ChangeWords words) {
        return sensitivity.limits().stream()
                .filter(limit -> !comparison.isEven(limit.criterion()))
                .filter(limit -> !(limit.verdict() instanceof Verdict.NotEnoughKnown))
                // the nearest comes first, and stays so
                .min(Comparator.comparing(limit -> limit.weight() == 0))
                .map(limit ->
                        words.inShort(limit, recommendation.scores().get(0).name()));
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

    /** {@return which open steps are worth an answer, or that none is open, and which answered ones do not count} */
    String open(ChangeWords words) {
        var guess = guess().map(words.counting()::leading);
        var open = guess.isPresent() ? guess : stillOpen(words);
        var answered = sensitivity.open().isEmpty() ? Optional.of(answered()) : Optional.<String>empty();
        return Stream.of(answered, open, silent(words))
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }

    /** {@return the same where something is open or does not count; the card says above that all steps count} */
    Optional<String> openOrSilent(ChangeWords words) {
        return Stream.of(stillOpen(words), silent(words))
                .flatMap(Optional::stream)
                .reduce((open, silent) -> open + " " + silent);
    }

    /** {@return the same for the owner, who is asked first about a guess on which most rests} */
    Optional<String> toAsk(ChangeWords words) {
        return guess().map(guess -> Stream.of(Optional.of(words.counting().leading(guess)), silent(words))
                        .flatMap(Optional::stream)
                        .collect(joining(" ")))
                .or(() -> openOrSilent(words));
    }

    /** {@return the step to answer next, by its id and title, if one is worth it} */
    Optional<Map.Entry<StepId, String>> worthAnswering() {
        return guess().map(guess -> Map.entry(guess.step(), guess.stepTitle()))
                .or(() -> sensitivity.mostWorthAsking().map(step -> Map.entry(step.step(), step.title())));
    }

    private Optional<LeadingGuess> guess() {
        return LeadingGuess.of(recommendation);
    }

    private Optional<String> silent(ChangeWords words) {
        return words.counting()
                .silent(recommendation, comparison)
                .map(sentence -> sentence + ".")
                .reduce((one, next) -> one + " " + next);
    }

    private Optional<String> stillOpen(ChangeWords words) {
        if (sensitivity.open().isEmpty()) {
            return Optional.empty();
        }
        return sensitivity
                .mostWorthAsking()
                .map(step -> words.worth(step, recommendation.verdict()) + ".")
                .or(() -> Optional.of(
                        sensitivity.foregone()
                                ? "Nothing that is still open changes it."
                                : "No single answer that is still open changes it."));
    }

    private String answered() {
        int all = recommendation.allSteps();
        return (all > 2 ? "All " + ChangeWords.number(all) + " steps are answered" : "Every step is answered")
                + guesses(recommendation.guessedSteps()) + ".";
    }

    private static String guesses(int steps) {
        return steps == 0 ? "" : ", " + ChangeWords.number(steps) + " of them only by a guess";
    }
}
