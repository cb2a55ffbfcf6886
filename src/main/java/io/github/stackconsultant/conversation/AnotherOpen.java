package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.ConsultationId;

/**
 * A finished consultation cannot be changed while another is open; it can once that is finished or cancelled.
 *
 * @param consultation the finished one
 */
public record AnotherOpen(ConsultationId consultation) implements ConsultationNotice {}
