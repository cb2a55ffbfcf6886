package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.OptionId;
import java.util.Optional;

/**
 * A page of the knowledge.
 *
 * @param option the option that it is about; empty for all
 */
public record PageOfKnowledge(Move.Page page, Optional<OptionId> option) implements ConsultationContent {}
