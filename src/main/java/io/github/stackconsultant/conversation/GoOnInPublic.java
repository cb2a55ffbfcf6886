package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.Optional;

/**
 * A consultation that lives elsewhere was called up, or a description came, in a thread that everybody reads: there nothing
 * of it is told until the person goes on with it there.
 *
 * @param answers how many of its answers say something
 */
public record GoOnInPublic(ConsultationId consultation, int answers) implements ConsultationNotice {

    @Override
    public Optional<ConsultationId> about() {
        return Optional.of(consultation);
    }
}
