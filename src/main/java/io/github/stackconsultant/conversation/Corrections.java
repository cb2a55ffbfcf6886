package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.StepId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person takes back under a card that stands. */
public final class Corrections {

    /** Whoever presses the wrong button notices at once. */
    private static final Duration SLIP = Duration.ofMinutes(1);

    private Corrections() {}

    /**
     * Finds the answers that are others now than those that the latest recommendation rests on. A step that was left
     * open then is not among them: its first answer takes nothing back.
     *
     * @return the corrected steps, in the order in which they were answered then; none where nothing stands
     */
    public static List<StepId> of(Consultation consultation) {
        return consultation.answersOfTheCard().entrySet().stream()
                .filter(then -> !then.getValue().withoutWords())
                .filter(then -> consultation
                        .answerTo(then.getKey())
                        .filter(now -> !now.equals(then.getValue()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** {@return whether something is taken back that was said more than a moment ago} */
    static boolean deliberate(Consultation consultation, Instant now) {
        return of(consultation).stream()
                .flatMap(step -> Optional.ofNullable(consultation.givenAt().get(step)).stream())
                .anyMatch(given -> given.plus(SLIP).isBefore(now));
    }
}
