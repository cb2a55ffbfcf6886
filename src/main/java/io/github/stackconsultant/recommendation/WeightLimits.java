package io.github.stackconsultant.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the weight of each criterion at which the winner's lead over a rival vanishes: at w - M / d, where M is their
 * margin and d the difference of their ratings on the criterion. That is the critical change of one weight in a
 * weighted sum (Triantaphyllou and Sanchez 1997, "A Sensitivity Analysis Approach for Some Deterministic Multi-Criteria
 * Decision-Making Methods", Decision Sciences 28(1), theorem 1), here for weights that are not normalised, so that no
 * other weight moves along.
 *
 * <p>{@link VerdictRule} may give another verdict sooner, so the first whole weight at which it does is found as well,
 * by trying one after the other.
 */
final class WeightLimits {

    private final WeighedSelection answered;
    private final IndexedComparison numbers;
    private final int winner;

    private WeightLimits(WeighedSelection answered, int winner) {
        this.answered = answered;
        this.numbers = answered.numbers();
        this.winner = winner;
    }

    /**
     * {@return the limits that some answers could cross, the one that changes the verdict soonest first; empty if no
     * single option wins}
     */
    static List<WeightLimit> of(WeighedSelection answered) {
        return answered.call() < 0 ? List.of() : new WeightLimits(answered, answered.call()).list();
    }

    private List<WeightLimit> list() {
        var limits = new ArrayList<WeightLimit>();
        for (int criterion = 0; criterion < numbers.criteria(); criterion++) {
            limit(criterion, true).ifPresent(limits::add);
            limit(criterion, false).ifPresent(limits::add);
        }
        limits.sort(Comparator.comparingInt(WeightLimit::distance));
        return limits;
    }

    /** Once a lead is gone, the verdict is another, so there is no lead to tell of where the verdict stays. */
    private Optional<WeightLimit> limit(int criterion, boolean above) {
        int now = answered.weight(criterion);
        int furthest = above ? largest(criterion) : 0;
        int towards = above ? 1 : -1;
        var moved = answered.totals().plus(Totals.none(numbers.comparison()));
        for (int weight = now; weight != furthest; ) {
            weight += towards;
            numbers.add(moved, criterion, towards);
            if (answered.differs(moved)) {
                var verdict = VerdictRule.verdict(numbers.comparison(), moved);
                var named = numbers.comparison().criteria().get(criterion);
                return Optional.of(new WeightLimit(
                        named.id(), named.name(), now, above, leads(criterion, above), weight, verdict));
            }
        }
        return Optional.empty();
    }

    private List<WeightLimit.Lead> leads(int criterion, boolean above) {
        var leads = new ArrayList<WeightLimit.Lead>();
        for (int rival = 0; rival < numbers.options(); rival++) {
            int gap = numbers.rating(criterion, winner) - numbers.rating(criterion, rival);
            if (above ? gap < 0 : gap > 0) {
                int limit = lastLeading(criterion, rival, gap);
                if (above ? limit < largest(criterion) : limit > 0) {
                    var option = numbers.comparison().options().get(rival);
                    leads.add(new WeightLimit.Lead(option.name(), limit));
                }
            }
        }
        leads.sort(Comparator.comparingInt(lead -> Math.abs(lead.limit() - answered.weight(criterion))));
        return leads;
    }

    /** The lead still holds if it is at least 1. */
    private int lastLeading(int criterion, int rival, int gap) {
        int margin = answered.totals().score(winner) - answered.totals().score(rival);
        int room = (margin - 1) / Math.abs(gap);
        return answered.weight(criterion) + (gap < 0 ? room : -room);
    }

    /** The strongest answers give the largest weight; leaving every step open gives 0. */
    private int largest(int criterion) {
        int largest = 0;
        for (int step = 0; step < numbers.steps(); step++) {
            largest += numbers.largestWeight(step, criterion);
        }
        return largest;
    }
}
