package io.github.stackconsultant.slack;

import io.github.stackconsultant.recommendation.Contribution;
import io.github.stackconsultant.recommendation.CriterionResult;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Recommendation;
import java.util.Comparator;
import java.util.List;

/**
 * One option's side of a recommendation.
 *
 * @param rival the option that it is compared with
 * @param reasons the criteria on which the option is rated better than the rival, those that count most first
 * @param against the points of the criteria on which the rival is rated better, 0 or more
 */
record SideByCriterion(OptionScore option, OptionScore rival, List<Reason> reasons, int against) {

    /**
     * A criterion that speaks for the option.
     *
     * @param points its weight times the difference of the two ratings, above 0
     * @param parts the contributions of answers to its weight
     */
    record Reason(CriterionResult criterion, int points, List<Contribution> parts) {}

    static SideByCriterion of(Recommendation recommendation, OptionScore option, OptionScore rival) {
        var reasons = recommendation.criteria().stream()
                .filter(criterion -> lead(criterion, option, rival) > 0)
                .map(criterion ->
                        new Reason(criterion, lead(criterion, option, rival), parts(recommendation, criterion)))
                .sorted(Comparator.comparingInt(Reason::points).reversed())
                .toList();
        int against = recommendation.criteria().stream()
                .mapToInt(criterion -> Math.max(0, lead(criterion, rival, option)))
                .sum();
        return new SideByCriterion(option, rival, reasons, against);
    }

    private static int lead(CriterionResult criterion, OptionScore option, OptionScore rival) {
        return criterion.points(option.option()) - criterion.points(rival.option());
    }

    private static List<Contribution> parts(Recommendation recommendation, CriterionResult criterion) {
        return recommendation.contributions().stream()
                .filter(each -> each.criterion().equals(criterion.criterion()))
                .toList();
    }

    /** {@return the points of all reasons together} */
    int points() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    /** {@return how much better the option is rated than the rival on that criterion, above 0} */
    int gap(Reason reason) {
        return reason.criterion().ratingOf(option.option()).value()
                - reason.criterion().ratingOf(rival.option()).value();
    }
}
