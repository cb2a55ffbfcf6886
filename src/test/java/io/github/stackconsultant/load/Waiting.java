package io.github.stackconsultant.load;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what others do. */
final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Waiting() {}

    /** Waits that long; a thread that is parked may be woken for nothing. */
    static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Waits until it is so; fails where that takes too long. */
    static void until(String what, Duration patience, BooleanSupplier condition) {
        if (!within(patience, condition)) {
            throw new IllegalStateException("waited in vain: " + what);
        }
    }

    /** {@return whether it became so in time} */
    static boolean within(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause(PAUSE);
        }
        return true;
    }
}
