package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.OptionId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/**
 * A weakness of an option that matters for the answers.
 *
 * @param criterion the name of the criterion on which it is rated low
 * @param answerLabel the answer that asks most for that
 * @param evidence the item that states it
 */
public record WatchOut(String criterion, String answerLabel, Evidence evidence) {

    /** A rating below this is worth a warning. */
    private static final int LOW = 2;

    /**
     * Finds what to watch out for: the items behind an option's low ratings on criteria that have weight.
     *
     * @return heaviest criterion first, each item once
     */
    public static List<WatchOut> of(Recommendation recommendation, OptionId option) {
        return of(recommendation, option, unused -> true);
    }

    /**
     * Finds what to watch out for if the verdict is followed. For an option that builds one part of a system, that
     * covers the criteria of this part and those of no particular part.
     *
     * @return by option in the verdict's order, then as for a single option; empty if the verdict chooses none
     */
    public static List<WatchOut> of(Recommendation recommendation) {
        if (recommendation.verdict() instanceof Verdict.OneOption one) {
            return of(recommendation, one.option());
        }
        return recommendation.verdict() instanceof Verdict.Both both
                ? both.assignments().stream()
                        .flatMap(each -> of(recommendation, each.option(), each::concerns).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static List<WatchOut> of(Recommendation recommendation, OptionId option, Predicate<CriterionResult> asked) {
        var found = new LinkedHashMap<ItemId, WatchOut>();
        for (var criterion : recommendation.criteria()) {
            var rating = criterion.ratingOf(option);
            if (rating.value() < LOW && asked.test(criterion)) {
                rating.evidence()
                        .forEach(evidence -> found.putIfAbsent(
                                evidence.item(),
                                new WatchOut(criterion.name(), heaviestAnswer(recommendation, criterion), evidence)));
            }
        }
        return List.copyOf(found.values());
    }

    private static String heaviestAnswer(Recommendation recommendation, CriterionResult criterion) {
        return recommendation.contributions().stream()
                .filter(contribution -> contribution.criterion().equals(criterion.criterion()))
                .max(Comparator.comparingInt(Contribution::weight))
                .map(Contribution::answerLabel)
                .orElseThrow();
    }
}
