package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.StepId;
import java.util.Optional;

/**
 * A step of which typed words said something, to be shown back.
 *
 * @param before the answer that stood before in words, where it was another one
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
