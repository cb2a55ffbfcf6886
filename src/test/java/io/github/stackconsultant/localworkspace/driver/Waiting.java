package io.github.stackconsultant.localworkspace.driver;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Looks again and again, ever less often, until something is there, or patience is at its end. */
record Waiting(Duration patience) {

    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(5);
    /** Whoever is slow is not kept from work by looks. */
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(40);

    <T> T until(Supplier<Optional<T>> look, Supplier<String> complaint) {
        long end = System.nanoTime() + patience.toNanos();
        long pause = SHORTEST_PAUSE;
        do {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        } while (System.nanoTime() < end);
        throw new AssertionError(complaint.get());
    }
}
