package io.github.stackconsultant.recommendation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.github.stackconsultant.knowledge.StepId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a verdict, or most of the lead of the option that it is for, owes to guesses at one step: it is most worth asking.
 *
 * @param answers the labels of the answers that are guesses there
 * @param decides whether the verdict would be another without guesses
 */
public record LeadingGuess(StepId step, String stepTitle, List<String> answers, boolean decides) {

    /** Copies the list. */
    public LeadingGuess {
        answers = List.copyOf(answers);
    }

    /** {@return that of the step whose guesses bring most; empty if neither the verdict nor most of the lead rests on any} */
    public static Optional<LeadingGuess> of(Recommendation recommendation) {
        var points = pointsByStep(recommendation);
        boolean most = recommendation.verdict() instanceof Verdict.OneOption
                && points.values().stream().mapToInt(each -> each).sum() * 2 > recommendation.margin();
        return Optional.of(points)
                .filter(unused -> most || recommendation.restsOnGuesses())
                // what speaks against the leading option brings it nothing
                .flatMap(all -> all.entrySet().stream()
                        .max(Comparator.comparingInt(entry -> most ? entry.getValue() : Math.abs(entry.getValue()))))
                .map(heaviest -> at(heaviest.getKey(), recommendation));
    }

    private static Map<StepId, Integer> pointsByStep(Recommendation recommendation) {
        var best = recommendation.scores().get(0).option();
        var second = recommendation.scores().get(1).option();
        return Explanation.terms(recommendation, best, second).stream()
                .filter(term -> term.contribution().guess())
                .collect(groupingBy(
                        term -> term.contribution().step(), LinkedHashMap::new, summingInt(Explanation.Term::points)));
    }

    private static LeadingGuess at(StepId step, Recommendation recommendation) {
        var guesses = recommendation.contributions().stream()
                .filter(each -> each.guess() && each.step().equals(step))
                .toList();
        return new LeadingGuess(
                step,
                guesses.get(0).stepTitle(),
                guesses.stream().map(Contribution::answerLabel).distinct().toList(),
                recommendation.restsOnGuesses());
    }
}
