package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.StepId;
import java.util.Optional;

/**
 * A step that typed words said something about, to be shown back to the person.
 *
 * @param before the previous answer in words, if it was a different one
 * @param left in words, what was answered before, or said as well, and has no room, since the step takes no more
 */
public record ShownBack(StepId step, Optional<String> before, Optional<String> left) {

    /** A step at which there was room for all that was said. */
    public ShownBack(StepId step, Optional<String> before) {
        this(step, before, Optional.empty());
    }
}
