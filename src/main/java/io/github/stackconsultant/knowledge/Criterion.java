package io.github.stackconsultant.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a project may need.
 *
 * @param shortName its name in a chart, 20 characters at most
 * @param scale what the values 0 to 4 mean, in this order
 * @param part the part of a system that it belongs to, if any
 * @param ratings one for each option
 * @param even whether its weight means that either option will do: leads smaller than it then count as none
 * @param people whether it is about who builds the system and what they bring along, and not about what the system has
 *     to do
 */
public record Criterion(
        CriterionId id,
        String name,
        String shortName,
        List<String> scale,
        Optional<PartId> part,
        List<Rating> ratings,
        boolean even,
        boolean people) {

    /** Copies the lists. */
    public Criterion {
        scale = List.copyOf(scale);
        ratings = List.copyOf(ratings);
    }

    /**
     * {@return the option's rating}
     *
     * @throws IllegalArgumentException if the option is not rated here: the checks exclude it
     */
    public Rating ratingOf(OptionId option) {
        return ratings.stream()
                .filter(rating -> rating.option().equals(option))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("criterion " + id + " does not rate " + option));
    }

    /** {@return whether the knowledge says something about any option on this criterion} */
    public boolean spoken() {
        return ratings.stream().anyMatch(rating -> !rating.silent());
    }

    /** {@return how far its best and its worst rating are apart} */
    public int spread() {
        var values = ratings.stream().mapToInt(Rating::value).summaryStatistics();
        return values.getMax() - values.getMin();
    }
}
