package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Step;
import java.util.List;
import java.util.Optional;

/**
 * The change of a single answer in positions, as {@link AnswerChange} defines it.
 *
 * @param subject the answer that comes or moves, or the one that goes where none comes
 * @param instead the answer whose place it takes; {@link #NOBODY} where it takes none
 * @param after all answers of the step after the change
 */
record Change(int step, AnswerChange.Manner manner, int subject, int instead, List<Integer> after) {

    static final int NOBODY = -1;

    AnswerChange named(Numbers numbers, int size) {
        var offered = numbers.step(step);
        return new AnswerChange(
                offered.id(),
                offered.title(),
                offered.kind(),
                manner,
                named(offered, subject),
                Optional.of(instead).filter(position -> position != NOBODY).map(position -> named(offered, position)),
                offered.kind() == Step.Kind.RANKED ? after.indexOf(subject) + 1 : 0,
                after.stream()
                        .map(position -> offered.answers().get(position).id())
                        .toList(),
                size);
    }

    private static AnswerChange.Named named(Step step, int position) {
        var answer = step.answers().get(position);
        return new AnswerChange.Named(answer.id(), answer.label());
    }
}
