package io.github.stackconsultant.recommendation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.Rating;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Weighs the options by the answers: a plain weighted sum in whole numbers (multi-attribute value, as SMART; Edwards
 * and Barron 1994), so that what is shown adds up.
 */
public final class RecommendationEngine {

    private final Map<ComparisonId, IndexedComparison> indexed = new ConcurrentHashMap<>();

    /**
     * Recommends.
     *
     * @param comparison a comparison without problems
     * @param selection the chosen answers; ids that the comparison does not know count for nothing
     * @return the verdict with everything that it rests on
     */
    public Recommendation recommend(Comparison comparison, Selection selection) {
        var contributions = Weights.contributions(comparison, selection);
        var criteria = criteria(comparison, contributions);
        var scores = OptionScore.ranking(comparison, criteria);
        int telling = (int) Recommendation.tellingSteps(contributions, criteria).stream()
                .filter(step -> !selection.onlyGuesses(step))
                .count();
        return new Recommendation(
                comparison.id(),
                comparison.title(),
                comparison.subject(),
                comparison.version(),
                selection,
                VerdictRule.verdict(comparison, Totals.of(comparison, criteria)),
                Confidence.of(telling, comparison.steps().size()),
                scores,
                criteria,
                contributions,
                telling,
                comparison.steps().size(),
                Optional.of(selection)
                        .filter(guessing -> !guessing.guessed().isEmpty())
                        .map(guessing -> withoutGuesses(comparison, guessing)));
    }

    private static Verdict withoutGuesses(Comparison comparison, Selection selection) {
        var said = Weights.contributions(comparison, selection.withoutGuesses(comparison));
        return VerdictRule.verdict(comparison, Totals.of(comparison, criteria(comparison, said)));
    }

    /**
     * Analyses what would change a verdict.
     *
     * @param comparison a comparison without problems
     * @param selection the chosen answers; a step with none that the comparison knows is open
     * @return every flip, weight limit and open step; exact but for what {@code foregone} may leave unsaid: it is true only
     *     where nothing can change
     */
    public Sensitivity sensitivity(Comparison comparison, Selection selection) {
        return Sensitivity.of(new WeighedSelection(indexed(comparison), selection), selection);
    }

    /**
     * {@return whether the answers to all steps without one, or with a guess that may be corrected, can no longer change
     * the verdict, as far as that is sure}
     */
    public boolean isForegone(Comparison comparison, Selection selection) {
        return VerdictBounds.foregone(indexed(comparison), selection);
    }

    /** Each question that is shown asks for it, and what is loaded is the same until the next start. */
    private IndexedComparison indexed(Comparison comparison) {
        var known = indexed.get(comparison.id());
        if (known != null && known.isOf(comparison)) {
            return known;
        }
        var anew = new IndexedComparison(comparison);
        indexed.put(comparison.id(), anew);
        return anew;
    }

    private static List<CriterionResult> criteria(Comparison comparison, List<Contribution> contributions) {
        Map<CriterionId, Integer> weights =
                contributions.stream().collect(groupingBy(Contribution::criterion, summingInt(Contribution::weight)));
        return comparison.criteria().stream()
                .filter(criterion -> weights.containsKey(criterion.id()))
                .map(criterion -> result(comparison, criterion, weights.getOrDefault(criterion.id(), 0)))
                .sorted(Comparator.comparingInt(CriterionResult::weight).reversed())
                .toList();
    }

    private static CriterionResult result(Comparison comparison, Criterion criterion, int weight) {
        var ratings = comparison.options().stream()
                .map(option -> rating(option, criterion.ratingOf(option.id())))
                .toList();
        return new CriterionResult(
                criterion.id(),
                criterion.name(),
                criterion.shortName(),
                weight,
                criterion.spoken(),
                criterion.part(),
                ratings);
    }

    private static CriterionResult.OptionRating rating(Option option, Rating rating) {
        var evidence = rating.items().stream()
                .flatMap(id -> option.items().filter(item -> item.id().equals(id)))
                .map(item -> Evidence.of(item, option.id(), option.name()))
                .toList();
        return new CriterionResult.OptionRating(option.id(), rating.value(), evidence);
    }
}
