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

    private final Step step;
    private final List<Integer> before;
    private final List<List<Integer>> found = new ArrayList<>();

    private TwoChanges(Step step, List<Integer> before) {
        this.step = step;
        this.before = before;
    }

    /**
     * Lists it.
     *
     * @param before the positions of the step's answers now, none if it is open
     * @return every result once, what a single change makes of it among them; never no answer
     */
    static List<List<Integer>> of(Step step, List<Integer> before) {
        var changes = new TwoChanges(step, before);
        if (step.kind() == Step.Kind.SEVERAL) {
            changes.tick(0, List.of(), MOST, MOST);
        } else {
            changes.rank(List.of(), MOST);
        }
        return changes.found;
    }

    /** Ticks the next answers or not, while so many may still come and go. */
    private void tick(int next, List<Integer> ticked, int come, int go) {
        if (next == step.answers().size()) {
            add(ticked);
            return;
        }
        boolean was = before.contains(next);
        if (was || come > 0) {
            tick(next + 1, with(ticked, next), was ? come : come - 1, go);
        }
        if (!was || go > 0) {
            tick(next + 1, ticked, come, was ? go - 1 : go);
        }
    }

    /** Lets the ranks end here, or puts any answer on the next one while so many may still come. */
    private void rank(List<Integer> ranked, int come) {
        if (before.stream().filter(answer -> !ranked.contains(answer)).count() <= MOST) {
            add(ranked);
        }
        if (ranked.size() == step.mostAnswers()) {
            return;
        }
        for (int answer = 0; answer < step.answers().size(); answer++) {
            boolean was = before.contains(answer);
            if (!ranked.contains(answer) && (was || come > 0)) {
                rank(with(ranked, answer), was ? come : come - 1);
            }
        }
    }

    private void add(List<Integer> answers) {
        if (!answers.isEmpty()) {
            found.add(answers);
        }
    }

    private static List<Integer> with(List<Integer> answers, int next) {
        var longer = new ArrayList<Integer>(answers.size() + 1);
        longer.addAll(answers);
        longer.add(next);
        return longer;
    }

    /** {@return the two changes as one, by what comes of them} */
    static Change told(Step step, int position, List<Integer> before, List<Integer> after) {
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
