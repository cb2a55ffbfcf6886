package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A comparison as integer arrays indexed by position, for analyses that weigh many sets of answers. It yields the same
 * weights as {@link Weights}.
 */
final class IndexedComparison {

    private final Comparison comparison;
    private final int[][] ratings;
    private final boolean[] spoken;
    private final int[] parts;
    private final boolean[] even;
    private final boolean[] people;
    private final int[][][] needs;
    private final List<Exclusions> exclusions;

    IndexedComparison(Comparison comparison) {
        this.comparison = comparison;
        var criteria = comparison.criteria();
        ratings = criteria.stream()
                .map(criterion -> ratings(comparison, criterion))
                .toArray(int[][]::new);
        spoken = new boolean[criteria.size()];
        parts = new int[criteria.size()];
        even = new boolean[criteria.size()];
        people = new boolean[criteria.size()];
        var positions = new HashMap<CriterionId, Integer>();
        for (int index = 0; index < criteria.size(); index++) {
            var criterion = criteria.get(index);
            positions.put(criterion.id(), index);
            spoken[index] = criterion.spoken();
            even[index] = criterion.even();
            people[index] = criterion.people();
            parts[index] = criterion
                    .part()
                    .flatMap(comparison::part)
                    .map(comparison.parts()::indexOf)
                    .orElse(-1);
        }
        needs = comparison.steps().stream()
                .map(step -> step.answers().stream()
                        .map(answer -> needs(answer, positions))
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
        exclusions = comparison.steps().stream().map(Exclusions::of).toList();
    }

    private static int[] ratings(Comparison comparison, Criterion criterion) {
        return comparison.options().stream()
                .mapToInt(option -> criterion.ratingOf(option.id()).value())
                .toArray();
    }

    private static int[] needs(Answer answer, Map<CriterionId, Integer> positions) {
        var needs = new int[positions.size()];
        for (var need : answer.needs()) {
            var position = positions.get(need.criterion());
            if (position != null) {
                needs[position] = Math.max(needs[position], need.strength());
            }
        }
        return needs;
    }

    Comparison comparison() {
        return comparison;
    }

    /** {@return whether it is that very object; to tell whether another says the same would take as long as indexing it} */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Comparison other) {
        return comparison == other;
    }

    int criteria() {
        return spoken.length;
    }

    int options() {
        return comparison.options().size();
    }

    int parts() {
        return comparison.parts().size();
    }

    int steps() {
        return needs.length;
    }

    Step step(int step) {
        return comparison.steps().get(step);
    }

    int answers(int step) {
        return needs[step].length;
    }

    int rating(int criterion, int option) {
        return ratings[criterion][option];
    }

    boolean spoken(int criterion) {
        return spoken[criterion];
    }

    /** {@return whether weight on the criterion means that either option will do} */
    boolean even(int criterion) {
        return even[criterion];
    }

    /** {@return whether a lead on the criterion says something about what the system has to do} */
    boolean tells(int criterion) {
        return !people[criterion];
    }

    /** {@return the position of the criterion's part; negative if it has none} */
    int part(int criterion) {
        return parts[criterion];
    }

    int need(int step, int answer, int criterion) {
        return needs[step][answer][criterion];
    }

    /** {@return which answers of the step contradict each other} */
    Exclusions exclusions(int step) {
        return exclusions.get(step);
    }

    /** {@return the positions of a step's chosen answers, without those that the comparison does not know} */
    List<Integer> chosen(int step, List<AnswerId> answers) {
        var offered = step(step).answers().stream().map(Answer::id).toList();
        return answers.stream()
                .distinct()
                .map(offered::indexOf)
                .filter(position -> position >= 0)
                .toList();
    }

    /** {@return the weight that these answers of a step give to each criterion} */
    int[] weights(int step, List<Integer> chosen) {
        var weights = new int[criteria()];
        for (int rank = 0; rank < chosen.size(); rank++) {
            int factor = Weights.factor(step(step), rank);
            int[] needed = needs[step][chosen.get(rank)];
            for (int criterion = 0; criterion < weights.length; criterion++) {
                weights[criterion] = Math.max(weights[criterion], factor * needed[criterion]);
            }
        }
        return weights;
    }

    /** {@return the weights with that answer counted as well} */
    int[] raised(int[] weights, int step, int answer, int factor) {
        int[] needed = needs[step][answer];
        int[] raised = weights.clone();
        for (int criterion = 0; criterion < raised.length; criterion++) {
            raised[criterion] = Math.max(raised[criterion], factor * needed[criterion]);
        }
        return raised;
    }

    /** {@return the largest weight that any answers of a step can give to a criterion} */
    int largestWeight(int step, int criterion) {
        int largest = 0;
        for (int[] needed : needs[step]) {
            largest = Math.max(largest, needed[criterion]);
        }
        return Weights.factor(step(step), 0) * largest;
    }

    /** {@return the sums that a verdict rests on, for these weights; negative weights stand for what is taken away} */
    Totals totals(int[] weights) {
        var totals = Totals.none(comparison);
        for (int criterion = 0; criterion < weights.length; criterion++) {
            if (weights[criterion] != 0) {
                add(totals, criterion, weights[criterion]);
            }
        }
        return totals;
    }

    /** Adds weight to one criterion, mutating the sums as {@link Totals#add} does. */
    void add(Totals totals, int criterion, int weight) {
        totals.add(ratings[criterion], weight, spoken[criterion], parts[criterion]);
        totals.addTelling(ratings[criterion], tells(criterion) ? weight : 0);
        totals.addEven(even[criterion] ? weight : 0);
    }
}
