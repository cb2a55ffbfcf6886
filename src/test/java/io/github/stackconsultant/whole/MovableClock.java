package io.github.stackconsultant.whole;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time, plus as much as a test has let pass, and as much as this machine's clock is wrong by. */
public final class MovableClock extends Clock {

    private volatile Duration passed;
    private volatile Duration ahead = Duration.ZERO;

    /** Makes one for which that much has passed already. */
    public MovableClock(Duration passed) {
        this.passed = passed;
    }

    /** Lets time pass at once. */
    public synchronized void passes(Duration time) {
        passed = passed.plus(time);
    }

    /** Has this machine's clock be wrong by that much; below 0, it is set back. */
    public void isAheadBy(Duration error) {
        ahead = error;
    }

    /** {@return the clock of others, which is right} */
    Clock ofOthers() {
        return new Clock() {

            @Override
            public Instant instant() {
                return Clock.systemUTC().instant().plus(passed);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    /** {@return how much a test has let pass} */
    public Duration passed() {
        return passed;
    }

    @Override
    public Instant instant() {
        return ofOthers().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
