package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.StepId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What was read of typed words: a consultation keeps them with each answer, and when that was given. */
final class LatestReading {

    private LatestReading() {}

    /** {@return the steps whose answers were read with the latest change of the consultation} */
    static List<StepId> of(Consultation open) {
        return open.answers().keySet().stream()
                .filter(step -> isRead(open, step) && isOfLatestChange(open, step))
                .toList();
    }

    /** {@return whether the answer to that step was read at any time} */
    static boolean isRead(Consultation open, StepId step) {
        return open.answerTo(step)
                .filter(answer -> answer instanceof StepAnswer.Chosen chosen
                        && !chosen.words().isEmpty())
                .isPresent();
    }

    /** Both moments are the same one, of which a store keeps one to the microsecond. */
    private static boolean isOfLatestChange(Consultation open, StepId step) {
        return open.card()
                .timeOf(step)
                .filter(given -> !given.isBefore(open.changedAt().truncatedTo(ChronoUnit.MICROS)))
                .isPresent();
    }
}
