package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.Optional;

/**
 * Another project began or is gone back to; the one that was open before is closed, and can be gone back to.
 *
 * @param answers how many of its answers say something
 */
public record SetAside(ConsultationId consultation, int answers) implements ConsultationNotice {

    @Override
    public Optional<ConsultationId> about() {
        return Optional.of(consultation);
    }
}
