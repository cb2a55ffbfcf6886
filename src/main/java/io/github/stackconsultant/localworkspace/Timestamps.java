package io.github.stackconsultant.localworkspace;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Hands out Slack's message timestamps: seconds, a dot, six digits, never the same one twice. */
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

    /** Never again hands out this timestamp or an earlier one. */
    synchronized void passed(String ts) {
        lastMicros = Math.max(lastMicros, Long.parseLong(ts.replace(".", "")));
    }

    static String format(long micros) {
        return String.format(Locale.ROOT, "%d.%06d", micros / MICROS_PER_SECOND, micros % MICROS_PER_SECOND);
    }
}
