package io.github.stackconsultant.slack;

import org.springframework.util.ConcurrentLruCache;

/** The open modals in which choices came in here. */
final class LatestChoices {

    /** Many more than the modals that people have open at once. */
    private static final int MOST = 1_000;

    private final ConcurrentLruCache<String, OpenModal> byView =
            new ConcurrentLruCache<>(MOST, unseen -> new OpenModal());

    OpenModal of(String view) {
        return byView.get(view);
    }

    /**
     * Takes note of a choice, without waiting for an update under way.
     *
     * @param timestamp when it was made, in Slack's format, in which the order of the texts is that of the times
     */
    synchronized void note(String view, String timestamp) {
        var modal = of(view);
        if (modal.isLatest(timestamp)) {
            modal.latest = timestamp;
        }
    }

    /** What is known of one; whoever brings it up to date holds its monitor meanwhile. */
    static final class OpenModal {

        /** The latest choice holds all earlier ones, whose updates are then not worth it. */
        private volatile String latest = "";

        /** Slack's hash of what it was brought to from here; empty where that is not known. */
        String hash = "";

        /** {@return whether none came in that was made later} */
        boolean isLatest(String timestamp) {
            return latest.compareTo(timestamp) <= 0;
        }
    }
}
