package io.github.stackconsultant.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the words that nobody was told for want of time or room, for one line in the log and not one for each. */
final class DroppedReplies {

    static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(DroppedReplies.class);

    private final InstantSource time;
    private Instant next = Instant.MIN;
    private long dropped;

    DroppedReplies(InstantSource time) {
        this.time = time;
    }

    /** Counts one; the first is logged at once, the others of the next seconds together. */
    synchronized void add() {
        dropped++;
        report();
    }

    /** Logs what is not logged yet, once it is time. */
    synchronized void report() {
        var now = time.instant();
        if (dropped > 0 && !now.isBefore(next)) {
            log.warn(
                    "too busy: words to people about what they did were dropped, {} since the last such line", dropped);
            dropped = 0;
            next = now.plus(BETWEEN_LINES);
        }
    }
}
