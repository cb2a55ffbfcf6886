package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import java.util.HashSet;
import java.util.List;

/** How a person closed a step. */
public sealed interface StepAnswer {

    /** {@return whether the step can be closed like this: with what it offers, each once, and no more than it takes} */
    default boolean fits(Step step) {
        if (!(this instanceof Chosen chosen)) {
            return true;
        }
        var distinct = new HashSet<>(chosen.answers());
        return !distinct.isEmpty()
                && distinct.size() == chosen.answers().size()
                && distinct.size() <= step.mostAnswers()
                && distinct.stream().allMatch(each -> step.answer(each).isPresent());
    }

    /** With offered answers; ranked ones in the order of their ranks. */
    record Chosen(List<AnswerId> answers) implements StepAnswer {

        /** Copies the list. */
        public Chosen {
            answers = List.copyOf(answers);
        }
    }

    /** With words of their own that match no offered answer: kept word for word, without weight. */
    record Typed(String words) implements StepAnswer {}

    /** By leaving it out. */
    record Skipped() implements StepAnswer {}

    /** By not being sure. */
    record NotSure() implements StepAnswer {}
}
