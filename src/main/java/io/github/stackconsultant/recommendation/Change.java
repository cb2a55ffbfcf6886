package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Step;
import java.util.List;

/**
 * A change of the answers to one step, as {@link AnswerChange} defines it, by the answers' positions.
 *
 * @param subjects the answers that are added or move, or those that are dropped if none is added
 * @param instead the answers that they replace
 * @param after all answers of the step after the change
 */
record Change(
        int step, AnswerChange.Manner manner, List<Integer> subjects, List<Integer> instead, List<Integer> after) {

    AnswerChange named(IndexedComparison numbers, int size) {
        var offered = numbers.step(step);
        return new AnswerChange(
                offered.id(),
                offered.title(),
                offered.kind(),
                manner,
                named(offered, subjects),
                named(offered, instead),
                rank(offered),
                named(offered, after),
                size);
    }

    private int rank(Step offered) {
        return offered.kind() == Step.Kind.RANKED && subjects.size() == 1 ? after.indexOf(subjects.get(0)) + 1 : 0;
    }

    private static List<AnswerChange.Named> named(Step step, List<Integer> positions) {
        return positions.stream()
                .map(position -> step.answers().get(position))
                .map(answer -> new AnswerChange.Named(answer.id(), answer.label()))
                .toList();
    }
}
