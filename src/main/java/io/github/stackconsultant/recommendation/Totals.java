package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import java.util.List;

/**
 * The sums that a verdict rests on:
 *
 * <ul>
 * <li>the score of every option, for the whole and for each part of a system
 * <li>the weight of all criteria that the knowledge covers, for the whole and for each part
 * <li>the score of every option on what the system has to do, without who builds it
 * <li>the weight of the criteria that make either option acceptable, which holds small leads of those scores in check
 * </ul>
 *
 * <p>Options and parts are identified by their position in the knowledge. The sums of the steps add up to those of the
 * whole selection.
 */
final class Totals {

    private final int options;
    private final int[] sums;

    private Totals(int options, int[] sums) {
        this.options = options;
        this.sums = sums;
    }

    /** {@return the sums without any criterion, all zero} */
    static Totals none(Comparison comparison) {
        int options = comparison.options().size();
        return new Totals(options, new int[(1 + comparison.parts().size()) * (options + 1) + options + 1]);
    }

    /** {@return the sums over criteria that this knowledge has weighed} */
    static Totals of(Comparison comparison, List<CriterionResult> criteria) {
        var totals = none(comparison);
        criteria.forEach(each -> comparison
                .criterion(each.criterion())
                .ifPresent(criterion -> totals.add(comparison, criterion, each.weight())));
        return totals;
    }

    /** Adds one criterion, mutating these sums; only their creator may call it, before sharing them. */
    void add(Comparison comparison, Criterion criterion, int weight) {
        int[] ratings = comparison.options().stream()
                .mapToInt(option -> criterion.ratingOf(option.id()).value())
                .toArray();
        addScores(0, ratings, weight);
        if (!criterion.people()) {
            addScores(startOfTelling(), ratings, weight);
        }
        if (criterion.spoken()) {
            sums[options] += weight;
            criterion
                    .part()
                    .flatMap(comparison::part)
                    .map(comparison.parts()::indexOf)
                    .ifPresent(position -> addPart(position, ratings, weight));
        }
        if (criterion.even()) {
            sums[sums.length - 1] += weight;
        }
    }

    private void addPart(int part, int[] ratings, int weight) {
        addScores(start(part), ratings, weight);
        sums[start(part) + options] += weight;
    }

    private void addScores(int start, int[] ratings, int weight) {
        for (int option = 0; option < options; option++) {
            sums[start + option] += weight * ratings[option];
        }
    }

    private int start(int part) {
        return (part + 1) * (options + 1);
    }

    private int startOfTelling() {
        return sums.length - 1 - options;
    }

    /** {@return the element-wise sum of both} */
    Totals plus(Totals other) {
        var together = new Totals(options, new int[sums.length]);
        together.becomeSum(this, other);
        return together;
    }

    /** Makes these the element-wise sum of both, mutating them as {@link #add} does. */
    void becomeSum(Totals one, Totals other) {
        for (int index = 0; index < sums.length; index++) {
            sums[index] = one.sums[index] + other.sums[index];
        }
    }

    /** Makes these like the others, mutating them as {@link #add} does. */
    void become(Totals other) {
        System.arraycopy(other.sums, 0, sums, 0, sums.length);
    }

    /** Adds the others so many times, or takes them away, mutating these as {@link #add} does. */
    void add(Totals other, int times) {
        for (int index = 0; index < sums.length; index++) {
            sums[index] += times * other.sums[index];
        }
    }

    int options() {
        return options;
    }

    int parts() {
        return sums.length / (options + 1) - 2;
    }

    int score(int option) {
        return sums[option];
    }

    int weight() {
        return sums[options];
    }

    /** {@return the weight of the criteria that mean that either option will do} */
    int even() {
        return sums[sums.length - 1];
    }

    /** {@return how far the option is behind the best on what the system has to do, 0 or more} */
    int behindOnTheSystem(int option) {
        int most = 0;
        for (int other = 0; other < options; other++) {
            most = Math.max(most, scoreOnTheSystem(other) - scoreOnTheSystem(option));
        }
        return most;
    }

    /** {@return the score on what the system has to do} */
    int scoreOnTheSystem(int option) {
        return sums[startOfTelling() + option];
    }

    int scoreOf(int part, int option) {
        return sums[start(part) + option];
    }

    int weightOf(int part) {
        return sums[start(part) + options];
    }
}
