package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.StepId;
import java.util.Optional;

/**
 * A step that typed words said something about, to be shown back to the person.
 *
 * @param before the previous answer in words, if it was a different one
 */
public record ShownBack(StepId step, Optional<String> before) {}
