package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.List;
import java.util.Optional;

/**
 * What answers of a step mean, for somebody who asks about them by name; nothing changes.
 *
 * @param answers those answers; if empty, it is about what was answered
 */
public record AnswersExplained(ConsultationId consultation, StepId step, List<AnswerId> answers)
        implements ConsultationNotice {

    /** Copies the list. */
    public AnswersExplained {
        answers = List.copyOf(answers);
    }

    @Override
    public Optional<ConsultationId> about() {
        return Optional.of(consultation);
    }
}
