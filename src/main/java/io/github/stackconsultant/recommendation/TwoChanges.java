package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.recommendation.AnswerChange.Manner;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists every result of two single changes at one step: at most two answers are added and at most two dropped, besides
 * those that the added ones exclude. With three ranks that covers all results, since those that stay can then take any
 * order.
 */
final class TwoChanges {

    private final IndexedComparison numbers;
    private final int position;
    private final Step step;
    private final List<Integer> before;
    private final boolean[] there;
    private final Exclusions exclusions;
    private final Result result;
    private final List<Integer> answers = new ArrayList<>();

    /** Receives each result. */
    interface Result {
        /**
         * Receives one result.
         *
         * @param answers the step's answers after the changes; the list is reused, so it changes after this call
         * @param weights the weight that they give to each criterion
         */
        void take(List<Integer> answers, int[] weights);
    }

    private TwoChanges(IndexedComparison numbers, int position, List<Integer> before, Result result) {
        this.numbers = numbers;
        this.position = position;
        this.step = numbers.step(position);
        this.before = before;
        this.there = new boolean[numbers.answers(position)];
        before.forEach(answer -> there[answer] = true);
        this.exclusions = numbers.exclusions(position);
        this.result = result;
    }

    /**
     * Lists every result once, including those of a single change, but never the empty one.
     *
     * @param position the step's
     * @param before the positions of its answers now, none if it is open
     */
    static void list(IndexedComparison numbers, int position, List<Integer> before, Result result) {
        var changes = new TwoChanges(numbers, position, before, result);
        int[] none = new int[numbers.criteria()];
        if (changes.step.kind() == Step.Kind.SEVERAL) {
            changes.come(0, none);
        } else {
            changes.rank(none, RoomForChanges.CHANGES, before.size() - RoomForChanges.CHANGES);
        }
    }

    /**
     * Recursion over the unticked answers: adds the next ones while more may be added, then decides which ticked ones
     * stay.
     */
    private void come(int next, int[] weights) {
        stay(0, weights, answers.size(), RoomForChanges.most(exclusions, before, answers));
        for (int answer = next;
                answers.size() < RoomForChanges.CHANGES && answer < numbers.answers(position);
                answer++) {
            if (!there[answer] && !exclusions.areFor(answer, answers)) {
                come(answer + 1, with(answer, weights));
                answers.remove(answers.size() - 1);
            }
        }
    }

    /**
     * Recursion over the ticked answers: keeps or drops each while more may be dropped; those that an added answer
     * excludes are dropped in any case.
     */
    private void stay(int index, int[] weights, int come, int go) {
        if (index == before.size()) {
            take(weights);
            return;
        }
        int answer = before.get(index);
        boolean driven = exclusions.areFor(answer, answers.subList(0, come));
        if (!exclusions.areFor(answer, answers)) {
            stay(index + 1, with(answer, weights), come, go);
            answers.remove(answers.size() - 1);
        }
        if (driven || go > 0) {
            stay(index + 1, weights, come, driven ? go : go - 1);
        }
    }

    /**
     * Recursion over the ranks: ends here or puts any answer on the next rank, within how many may be added and have to
     * stay.
     */
    private void rank(int[] weights, int come, int stay) {
        if (stay <= 0) {
            take(weights);
        }
        if (answers.size() == step.mostAnswers()) {
            return;
        }
        for (int answer = 0; answer < numbers.answers(position); answer++) {
            boolean was = there[answer];
            if ((was || come > 0) && !answers.contains(answer)) {
                int[] more = with(answer, weights);
                rank(more, was ? come : come - 1, was ? stay - 1 : stay);
                answers.remove(answers.size() - 1);
            }
        }
    }

    private int[] with(int answer, int[] weights) {
        int factor = Weights.factor(step, answers.size());
        answers.add(answer);
        return numbers.raised(weights, position, answer, factor);
    }

    private void take(int[] weights) {
        if (!answers.isEmpty()) {
            result.take(answers, weights);
        }
    }

    /** {@return the two changes as one, described by their joint result} */
    static Change told(IndexedComparison numbers, int position, List<Integer> before, List<Integer> after) {
        var step = numbers.step(position);
        var gone = without(before, after);
        if (step.kind() == Step.Kind.RANKED) {
            var manner = before.isEmpty() ? Manner.GIVEN : Manner.RANKED_ANEW;
            return new Change(position, manner, after, gone, after);
        }
        var come = without(after, before);
        if (come.isEmpty()) {
            return new Change(position, Manner.DROPPED, gone, List.of(), after);
        }
        var manner = before.isEmpty() ? Manner.GIVEN : gone.isEmpty() ? Manner.ADDED : Manner.REPLACING;
        return new Change(position, manner, come, gone, after);
    }

    private static List<Integer> without(List<Integer> answers, List<Integer> others) {
        return answers.stream().filter(answer -> !others.contains(answer)).toList();
    }
}
