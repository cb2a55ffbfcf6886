package io.github.stackconsultant.slack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stores where messages are that Slack has taken. What cannot be stored just then is remembered and stored before the
 * same is spoken of again, so that it is not posted twice. The memory is bounded and forgets the oldest.
 */
final class Whereabouts {

    static final int MOST_KEPT = 1_000;

    private final Map<String, Runnable> unstored = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Runnable> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Stores it; if that throws, it is remembered. */
    void store(String subject, Runnable storing) {
        remember(subject, storing);
        storing.run();
        forget(subject, storing);
    }

    /**
     * Stores what was remembered of that subject.
     *
     * @return whether there was something
     */
    boolean catchUp(String subject) {
        var storing = remembered(subject);
        if (storing == null) {
            return false;
        }
        storing.run();
        forget(subject, storing);
        return true;
    }

    private synchronized @Nullable Runnable remembered(String subject) {
        return unstored.get(subject);
    }

    private synchronized void remember(String subject, Runnable storing) {
        unstored.put(subject, storing);
    }

    private synchronized void forget(String subject, Runnable storing) {
        unstored.remove(subject, storing);
    }
}
