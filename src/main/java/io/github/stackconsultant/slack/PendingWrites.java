package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.RecentMemory;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Stores where messages are that Slack has taken. What cannot be stored just then is remembered and stored before the
 * same is spoken of again, so that it is not posted twice.
 */
final class PendingWrites {

    static final int MOST_KEPT = 1_000;

    private final RecentMemory<String, Runnable> unstored = new RecentMemory<>(MOST_KEPT);
    private final Predicate<? super RuntimeException> hopeless;

    /**
     * Begins with nothing.
     *
     * @param hopeless whether a failure of storing is never to be tried again, so that nothing is remembered of it
     */
    PendingWrites(Predicate<? super RuntimeException> hopeless) {
        this.hopeless = hopeless;
    }

    /** Stores it; if that throws, it is remembered, unless that is hopeless. */
    void store(String subject, Runnable storing) {
        unstored.keep(subject, storing);
        run(subject, storing);
    }

    private void run(String subject, Runnable storing) {
        try {
            storing.run();
        } catch (RuntimeException failure) {
            if (hopeless.test(failure)) {
                unstored.forget(subject, storing);
            }
            throw failure;
        }
        unstored.forget(subject, storing);
    }

    /** {@return the subjects of which something is remembered} */
    Set<String> unstored() {
        return unstored.all();
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
