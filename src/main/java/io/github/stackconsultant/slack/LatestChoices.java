package io.github.stackconsultant.slack;

import java.util.LinkedHashMap;
import java.util.Map;

/** The latest choice that came in from each open modal: it holds all earlier ones, whose updates are then not worth it. */
final class LatestChoices {

    /** Many more than people have open at once. */
    private static final int MOST = 1_000;

    private final Map<String, String> byView = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Takes note of a choice.
     *
     * @param timestamp when it was made, as Slack writes it, so that the order of the texts is that of the times
     */
    synchronized void note(String view, String timestamp) {
        byView.merge(view, timestamp, (some, other) -> some.compareTo(other) < 0 ? other : some);
    }

    /** {@return whether none came in that was made later} */
    synchronized boolean isLatest(String view, String timestamp) {
        return byView.getOrDefault(view, "").compareTo(timestamp) <= 0;
    }
}
