package io.github.stackconsultant.localworkspace;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Generates message timestamps in Slack's format: seconds, a dot, six digits; each is unique. */
final class Timestamps {

    private static final long MICROS_PER_SECOND = 1_000_000;

    private final Clock clock;
    private long lastMicros;

    Timestamps(Clock clock) {
        this.clock = clock;
    }

    synchronized String next() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        lastMicros = Math.max(now, lastMicros + 1);
        return format(lastMicros);
    }

    /** Makes sure that later timestamps are greater than this one. */
    synchronized void passed(String ts) {
        lastMicros = Math.max(lastMicros, Long.parseLong(ts.replace(".", "")));
    }

    static String format(long micros) {
        return String.format(Locale.ROOT, "%d.%06d", micros / MICROS_PER_SECOND, micros % MICROS_PER_SECOND);
    }
}
