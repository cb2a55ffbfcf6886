package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.AnswerId;
import java.util.List;

/** How a person closed a step. */
public sealed interface StepAnswer {

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
