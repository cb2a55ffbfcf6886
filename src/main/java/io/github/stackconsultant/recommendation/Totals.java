package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Comparison;
import java.util.List;

/**
 * The sums that a verdict rests on: the score of every option, the weight of all criteria on which the knowledge says
 * something, and both of each part of a system; and what holds leads in check where either option will do. Options and
 * parts are named by their position in the knowledge. Sums over steps add up.
 */
final class Totals {

    private final int options;
    private final int[] sums;

    private Totals(int options, int[] sums) {
        this.options = options;
        this.sums = sums;
    }

    /** {@return the sums of nothing} */
    static Totals none(Comparison comparison) {
        int options = comparison.options().size();
        return new Totals(options, new int[(1 + comparison.parts().size()) * (options + 1) + 1]);
    }

    /** {@return the sums over criteria with their weights} */
    static Totals of(Comparison comparison, List<CriterionResult> criteria) {
        var totals = none(comparison);
        for (var criterion : criteria) {
            int[] ratings = comparison.options().stream()
                    .mapToInt(option -> criterion.ratingOf(option.id()).value())
                    .toArray();
            int part = criterion
                    .part()
                    .flatMap(comparison::part)
                    .map(comparison.parts()::indexOf)
                    .orElse(-1);
            totals.add(ratings, criterion.weight(), criterion.spoken(), part);
            totals.addEven(comparison.isEven(criterion.criterion()) ? criterion.weight() : 0);
        }
        return totals;
    }

    /**
     * Adds one criterion; only who has just made these sums may do so.
     *
     * @param weight negative where weight is taken away
     * @param part the position of its part; negative if it has none
     */
    void add(int[] ratings, int weight, boolean spoken, int part) {
        add(0, ratings, weight, spoken);
        if (spoken && part >= 0) {
            add(start(part), ratings, weight, true);
        }
    }

    /** Adds the weight of a criterion that says that either option will do. */
    void addEven(int weight) {
        sums[sums.length - 1] += weight;
    }

    private void add(int start, int[] ratings, int weight, boolean spoken) {
        for (int option = 0; option < options; option++) {
            sums[start + option] += weight * ratings[option];
        }
        sums[start + options] += spoken ? weight : 0;
    }

    private int start(int part) {
        return (part + 1) * (options + 1);
    }

    /** {@return both together} */
    Totals plus(Totals other) {
        int[] together = sums.clone();
        for (int index = 0; index < together.length; index++) {
            together[index] += other.sums[index];
        }
        return new Totals(options, together);
    }

    int options() {
        return options;
    }

    int parts() {
        return (sums.length - 1) / (options + 1) - 1;
    }

    int score(int option) {
        return sums[option];
    }

    int weight() {
        return sums[options];
    }

    /** {@return the weight of the criteria that say that either option will do} */
    int even() {
        return sums[sums.length - 1];
    }

    /**
     * {@return by how much one option leads another in what cannot be the same for either: in all parts together, or at
     * all where a system has none; negative where it lags}
     */
    int leadThatTells(int option, int rival) {
        int lead = parts() == 0 ? score(option) - score(rival) : 0;
        for (int part = 0; part < parts(); part++) {
            lead += scoreOf(part, option) - scoreOf(part, rival);
        }
        return lead;
    }

    int scoreOf(int part, int option) {
        return sums[start(part) + option];
    }

    int weightOf(int part) {
        return sums[start(part) + options];
    }
}
