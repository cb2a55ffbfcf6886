package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.messaging.Detail;
import java.util.Optional;

/**
 * Which page of the knowledge is to be shown.
 *
 * @param option the option that it is about; empty for all
 */
public record PageOfKnowledge(Move.Page page, Optional<OptionId> option) implements Detail {}
