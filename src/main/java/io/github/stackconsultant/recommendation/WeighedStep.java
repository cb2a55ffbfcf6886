package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Step;
import java.util.List;

/**
 * A step with some of its answers, weighed against those that it has now. Answers are added one by one, since of every
 * criterion only the largest weight counts; none can be taken out again.
 */
final class WeighedStep {

    private final IndexedComparison numbers;
    private final int position;
    private final Step step;
    private final int[] now;
    private final int[] weights;
    private final Totals difference;
    private int distance;

    private WeighedStep(IndexedComparison numbers, int position, int[] now) {
        this.numbers = numbers;
        this.position = position;
        this.step = numbers.step(position);
        this.now = now;
        weights = new int[now.length];
        difference = Totals.none(numbers.comparison());
    }

    /**
     * {@return the step without answers}
     *
     * @param chosen the positions of its answers now, none if it is open
     */
    static WeighedStep open(IndexedComparison numbers, int position, List<Integer> chosen) {
        var open = new WeighedStep(numbers, position, numbers.weights(position, chosen));
        for (int criterion = 0; criterion < open.now.length; criterion++) {
            numbers.add(open.difference, criterion, -open.now[criterion]);
            open.distance += open.now[criterion];
        }
        return open;
    }

    /** {@return another one with these answers, by rank; this one has to be without any} */
    WeighedStep with(List<Integer> answers) {
        var more = new WeighedStep(numbers, position, now);
        more.become(this);
        for (int rank = 0; rank < answers.size(); rank++) {
            more.add(answers.get(rank), rank);
        }
        return more;
    }

    /** Becomes like another one of the same step. */
    void become(WeighedStep other) {
        System.arraycopy(other.weights, 0, weights, 0, weights.length);
        difference.become(other.difference);
        distance = other.distance;
    }

    /**
     * Adds an answer.
     *
     * @param rank its position among the answers, from 0; it only matters at a ranked step
     */
    void add(int answer, int rank) {
        int factor = Weights.factor(step, rank);
        for (int criterion : numbers.needed(position, answer)) {
            int weight = factor * numbers.need(position, answer, criterion);
            if (weight > weights[criterion]) {
                raise(criterion, weight);
            }
        }
    }

    private void raise(int criterion, int weight) {
        int before = weights[criterion];
        weights[criterion] = weight;
        distance += Math.abs(weight - now[criterion]) - Math.abs(before - now[criterion]);
        numbers.add(difference, criterion, weight - before);
    }

    /** {@return how far its weights are from those that it gives now, summed over the criteria} */
    int distance() {
        return distance;
    }

    /** {@return what it adds to the totals beyond what it gives now; it changes with each answer that is added} */
    Totals difference() {
        return difference;
    }
}
