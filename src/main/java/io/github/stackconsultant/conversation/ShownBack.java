package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.StepId;
import java.util.Optional;

/**
 * A step that was answered otherwise than by its own question, in typed words for one, to be shown back to the person.
 *
 * @param before the previous answer in words, if it was a different one
 * @param left in words, what was answered before, or said as well, and has no room, since the step takes no more
 * @param done what was done with the step, unless typed words were understood
 */
public record ShownBack(StepId step, Optional<String> before, Optional<String> left, Optional<Done> done) {

    /** What was done with a step of which nothing was understood. */
    public enum Done {
        /** It was chosen from the offered answers. */
        CHOSEN,
        /** It was answered again as before. */
        TAKEN_BACK
    }

    /** A step of which typed words were understood. */
    public ShownBack(StepId step, Optional<String> before, Optional<String> left) {
        this(step, before, left, Optional.empty());
    }

    /** A step at which there was room for all that was said. */
    public ShownBack(StepId step, Optional<String> before) {
        this(step, before, Optional.empty());
    }
}
