package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.StepId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Detects which answers of a current recommendation a person takes back. */
public final class Corrections {

    /** Pressing the wrong button is noticed at once, so a change within this time is a slip. */
    private static final Duration SLIP = Duration.ofMinutes(1);

    private Corrections() {}

    /**
     * Finds the answers that differ from those that the latest recommendation rests on. A step left open at that time
     * is not included, since its first answer takes nothing back; and neither is a guess that is now said, since that is
     * the same answer.
     *
     * @return the corrected steps, in the order in which they were answered then; empty if there is no current
     *     recommendation
     */
    public static List<StepId> of(Consultation consultation) {
        return consultation.card().answers().entrySet().stream()
                .filter(then -> then.getValue().saysSomething())
                .filter(then -> consultation
                        .answerTo(then.getKey())
                        .filter(now -> !now.saysTheSameAs(then.getValue()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** {@return whether something is taken back that was said more than a moment ago} */
    static boolean deliberate(Consultation consultation, Instant now) {
        return of(consultation).stream()
                .flatMap(step -> consultation.card().timeOf(step).stream())
                .anyMatch(given -> given.plus(SLIP).isBefore(now));
    }
}
