package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.RecentMemory;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Stores where messages are that Slack has taken. What cannot be stored just then is remembered and stored before the
 * same is spoken of again, so that it is not posted twice.
 */
final class Whereabouts {

    static final int MOST_KEPT = 1_000;

    private final RecentMemory<String, Runnable> unstored = new RecentMemory<>(MOST_KEPT);

    /** Stores it; if that throws, it is remembered, unless the store would never take it. */
    void store(String subject, Runnable storing) {
        unstored.keep(subject, storing);
        run(subject, storing);
    }

    private void run(String subject, Runnable storing) {
        try {
            storing.run();
        } catch (DataIntegrityViolationException forbidden) {
            unstored.forget(subject, storing);
            throw forbidden;
        }
        unstored.forget(subject, storing);
    }

    /**
     * Stores what was remembered of that subject.
     *
     * @return whether there was something
     */
    boolean catchUp(String subject) {
        var storing = unstored.of(subject);
        storing.ifPresent(each -> run(subject, each));
        return storing.isPresent();
    }
}
