package io.github.stackconsultant.slack;

import java.time.Duration;
import java.time.Instant;

/** A time in which something is not tried. If the clock is set back to before its beginning, it is over. */
record Pause(Instant from, Instant until) {

    static Pause of(Instant from, Duration time) {
        return new Pause(from, from.plus(time));
    }

    boolean isOver(Instant now) {
        return now.isBefore(from) || !now.isBefore(until);
    }
}
