package io.github.stackconsultant.conversation;

import java.util.Optional;

/**
 * A consultation and where it is shown.
 *
 * @param message the message that shows it, if it is known
 */
public record ShownConsultation(Consultation consultation, Optional<ShownMessage> message) {}
