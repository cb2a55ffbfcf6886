package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.PartId;
import java.util.List;
import java.util.Optional;

/**
 * A criterion that counted, with its weight and how each option was rated.
 *
 * @param weight the sum of its contributions, above 0
 * @param spoken whether the knowledge says something about it
 */
public record CriterionResult(
        CriterionId criterion,
        String name,
        String shortName,
        int weight,
        boolean spoken,
        Optional<PartId> part,
        List<OptionRating> ratings) {

    /** Copies the list. */
    public CriterionResult {
        ratings = List.copyOf(ratings);
    }

    /**
     * {@return the option's rating on this criterion}
     *
     * @throws IllegalArgumentException if the option is not rated, which the knowledge checks rule out
     */
    public OptionRating ratingOf(OptionId option) {
        return ratings.stream()
                .filter(rating -> rating.option().equals(option))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(criterion + " does not rate " + option));
    }

    /** {@return what the criterion adds to the option's score} */
    public int points(OptionId option) {
        return weight * ratingOf(option).value();
    }

    /** One option's rating with the evidence for it. */
    public record OptionRating(OptionId option, int value, List<Evidence> evidence) {

        /** Copies the list. */
        public OptionRating {
            evidence = List.copyOf(evidence);
        }
    }
}
