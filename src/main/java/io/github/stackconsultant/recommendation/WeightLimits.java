package io.github.stackconsultant.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the weight of each criterion at which the winner's lead over a rival vanishes: at w - M / d, where M is their
 * margin and d the difference of their ratings on the criterion. That is the critical change of one weight in a
 * weighted sum (Triantaphyllou and Sanchez 1997, "A Sensitivity Analysis Approach for Some Deterministic Multi-Criteria
 * Decision-Making Methods", Decision Sciences 28(1), theorem 1), here for weights that are not normalised, so that no
 * other weight moves along.
 */
final class WeightLimits {

    private final WeighedSelection answered;
    private final int winner;

    private WeightLimits(WeighedSelection answered, int winner) {
        this.answered = answered;
        this.winner = winner;
    }

    /** {@return the limits that some answers could cross, nearest first; empty if no single option wins} */
    static List<WeightLimit> of(WeighedSelection answered) {
        return answered.call() < 0 ? List.of() : new WeightLimits(answered, answered.call()).list();
    }

    private List<WeightLimit> list() {
        var limits = new ArrayList<WeightLimit>();
        for (int rival = 0; rival < answered.numbers().options(); rival++) {
            if (rival != winner) {
                against(rival, limits);
            }
        }
        limits.sort(Comparator.comparingInt(WeightLimit::distance));
        return limits;
    }

    private void against(int rival, List<WeightLimit> limits) {
        var numbers = answered.numbers();
        int margin = answered.totals().score(winner) - answered.totals().score(rival);
        for (int criterion = 0; criterion < numbers.criteria(); criterion++) {
            int gap = numbers.rating(criterion, winner) - numbers.rating(criterion, rival);
            // the lead still holds if it is at least 1
            int room = gap == 0 ? 0 : (margin - 1) / Math.abs(gap);
            int limit = answered.weight(criterion) + (gap < 0 ? room : -room);
            if (gap != 0 && reachable(criterion, gap < 0 ? limit + 1 : limit - 1)) {
                limits.add(limit(criterion, rival, gap < 0, limit));
            }
        }
    }

    /** Leaving every step open gives a weight of 0; the strongest answers give the largest. */
    private boolean reachable(int criterion, int weight) {
        int largest = 0;
        for (int step = 0; step < answered.numbers().steps(); step++) {
            largest += answered.numbers().largestWeight(step, criterion);
        }
        return weight >= 0 && weight <= largest;
    }

    private WeightLimit limit(int criterion, int rival, boolean above, int limit) {
        var comparison = answered.numbers().comparison();
        var named = comparison.criteria().get(criterion);
        var option = comparison.options().get(rival);
        return new WeightLimit(
                named.id(), named.name(), answered.weight(criterion), option.id(), option.name(), above, limit);
    }
}
