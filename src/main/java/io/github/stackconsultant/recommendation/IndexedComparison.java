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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A comparison as integer arrays indexed by position, for analyses that weigh many sets of answers. It yields the same
 * weights as {@link Weights}.
 */
final class IndexedComparison {

    private final Comparison comparison;
    private final int[][] ratings;

    /** What a weight of 1 of each criterion adds to the totals. */
    private final Totals[] perWeight;

    private final int[][][] needs;
    private final int[][][] needed;
    private final List<Exclusions> exclusions;
    private final Conditions conditions;

    IndexedComparison(Comparison comparison) {
        this.comparison = comparison;
        var criteria = comparison.criteria();
        ratings = criteria.stream()
                .map(criterion -> comparison.options().stream()
                        .mapToInt(option -> criterion.ratingOf(option.id()).value())
                        .toArray())
                .toArray(int[][]::new);
        perWeight = criteria.stream()
                .map(criterion -> perWeight(comparison, criterion))
                .toArray(Totals[]::new);
        var positions = new HashMap<CriterionId, Integer>();
        criteria.forEach(criterion -> positions.put(criterion.id(), positions.size()));
        needs = comparison.steps().stream()
                .map(step -> step.answers().stream()
                        .map(answer -> needs(answer, positions))
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
        needed = Stream.of(needs)
                .map(answers ->
                        Stream.of(answers).map(IndexedComparison::positive).toArray(int[][]::new))
                .toArray(int[][][]::new);
        exclusions = comparison.steps().stream().map(Exclusions::of).toList();
        conditions =
                new Conditions(comparison.options().size(), comparison.parts().size());
    }

    private static Totals perWeight(Comparison comparison, Criterion criterion) {
        var totals = Totals.none(comparison);
        totals.add(comparison, criterion, 1);
        return totals;
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

    private static int[] positive(int... needs) {
        return IntStream.range(0, needs.length)
                .filter(criterion -> needs[criterion] > 0)
                .toArray();
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
        return perWeight.length;
    }

    int options() {
        return comparison.options().size();
    }

    int parts() {
        return comparison.parts().size();
    }

    Conditions conditions() {
        return conditions;
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

    /** {@return what a unit of each criterion's weight adds to the sum of the condition} */
    int[] values(Condition condition) {
        return Stream.of(perWeight).mapToInt(condition::of).toArray();
    }

    int need(int step, int answer, int criterion) {
        return needs[step][answer][criterion];
    }

    /** {@return the criteria that the answer needs} */
    int[] needed(int step, int answer) {
        return needed[step][answer];
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
            raise(weights, step, chosen.get(rank), Weights.factor(step(step), rank));
        }
        return weights;
    }

    /** {@return the weights with that answer counted as well} */
    int[] raised(int[] weights, int step, int answer, int factor) {
        int[] raised = weights.clone();
        raise(raised, step, answer, factor);
        return raised;
    }

    private void raise(int[] weights, int step, int answer, int factor) {
        int[] needed = needs[step][answer];
        for (int criterion = 0; criterion < weights.length; criterion++) {
            weights[criterion] = Math.max(weights[criterion], factor * needed[criterion]);
        }
    }

    /** {@return the largest weight that any answers of a step can give to a criterion} */
    int largestWeight(int step, int criterion) {
        int largest = 0;
        for (int[] needed : needs[step]) {
            largest = Math.max(largest, needed[criterion]);
        }
        return Weights.factor(step(step), 0) * largest;
    }

    /** {@return the sums that a verdict rests on, for these weights} */
    Totals totals(int[] weights) {
        var sums = Totals.none(comparison);
        for (int criterion = 0; criterion < weights.length; criterion++) {
            add(sums, criterion, weights[criterion]);
        }
        return sums;
    }

    /** Adds weight to one criterion, negative to take it away, mutating the sums as {@link Totals#add} does. */
    void add(Totals sums, int criterion, int weight) {
        sums.add(perWeight[criterion], weight);
    }
}
