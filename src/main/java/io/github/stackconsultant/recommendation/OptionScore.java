package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.OptionId;
import java.util.Comparator;
import java.util.List;

/** An option with its score: the sum of weight times rating over the criteria that counted. */
public record OptionScore(OptionId option, String name, int score) {

    /** {@return every option with its score over these criteria, best first; equal scores in the knowledge's order} */
    static List<OptionScore> ranking(Comparison comparison, List<CriterionResult> criteria) {
        return comparison.options().stream()
                .map(option -> new OptionScore(option.id(), option.name(), total(option.id(), criteria)))
                .sorted(Comparator.comparingInt(OptionScore::score).reversed())
                .toList();
    }

    private static int total(OptionId option, List<CriterionResult> criteria) {
        return criteria.stream().mapToInt(criterion -> criterion.points(option)).sum();
    }
}
