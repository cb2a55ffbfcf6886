package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.recommendation.AnswerChange.Manner;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists what two changes of single answers can make of one step: at most two answers come and at most two go. Among
 * three ranks that is all, since then those that stay can have any order.
 */
final class TwoChanges {

    private static final int MOST = 2;

    private final Numbers numbers;
    private final int position;
    private final Step step;
    private final boolean[] before;
    private final Result result;
    private final List<Integer> answers = new ArrayList<>();

    /** What is done with each result. */
    interface Result {
        /**
         * Takes it.
         *
         * @param answers the step's answers then, which are others after this call
         * @param weights what they give to each criterion
         */
        void take(List<Integer> answers, int[] weights);
    }

    private TwoChanges(Numbers numbers, int position, List<Integer> before, Result result) {
        this.numbers = numbers;
        this.position = position;
        this.step = numbers.step(position);
        this.before = new boolean[numbers.answers(position)];
        before.forEach(answer -> this.before[answer] = true);
        this.result = result;
    }

    /**
     * Lists every result once, what a single change makes of it among them; never no answer.
     *
     * @param position the step's
     * @param before the positions of its answers now, none if it is open
     */
    static void list(Numbers numbers, int position, List<Integer> before, Result result) {
        var changes = new TwoChanges(numbers, position, before, result);
        int[] none = new int[numbers.criteria()];
        if (changes.step.kind() == Step.Kind.SEVERAL) {
            changes.tick(0, none, MOST, MOST);
        } else {
            changes.rank(none, MOST, before.size() - MOST);
        }
    }

    /** Ticks the next answers or not, while so many may still come and go. */
    private void tick(int next, int[] weights, int come, int go) {
        if (next == numbers.answers(position)) {
            take(weights);
            return;
        }
        boolean was = before[next];
        if (was || come > 0) {
            int[] more = with(next, weights);
            tick(next + 1, more, was ? come : come - 1, go);
            answers.remove(answers.size() - 1);
        }
        if (!was || go > 0) {
            tick(next + 1, weights, come, was ? go - 1 : go);
        }
    }

    /** Lets the ranks end here, or puts any answer on the next one, while so many may still come and have to stay. */
    private void rank(int[] weights, int come, int stay) {
        if (stay <= 0) {
            take(weights);
        }
        if (answers.size() == step.mostAnswers()) {
            return;
        }
        for (int answer = 0; answer < numbers.answers(position); answer++) {
            boolean was = before[answer];
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

    /** {@return the two changes as one, by what comes of them} */
    static Change told(Numbers numbers, int position, List<Integer> before, List<Integer> after) {
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
