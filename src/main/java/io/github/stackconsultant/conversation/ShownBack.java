package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.StepId;
import java.util.Optional;

/**
 * A step that typed words said something about, to be shown back to the person.
 *
 * @param before the previous answer in words, if it was a different one
 */
public record ShownBack(StepId step, Optional<String> before) {

    private static final String SEPARATOR = "|";

    /** {@return this as one detail of a statement} */
    public String detail() {
        return before.map(words -> step.value() + SEPARATOR + words).orElse(step.value());
    }

    /** {@return what {@link #detail} was made of; ids hold no separator} */
    public static ShownBack of(String detail) {
        int end = detail.indexOf(SEPARATOR);
        return end < 0
                ? new ShownBack(new StepId(detail), Optional.empty())
                : new ShownBack(new StepId(detail.substring(0, end)), Optional.of(detail.substring(end + 1)));
    }
}
