package io.github.stackconsultant.localworkspace.driver;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Looks again and again until something is there, or patience is at its end. */
record Waiting(Duration patience) {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(30);

    <T> T until(Supplier<Optional<T>> look, Supplier<String> complaint) {
        long end = System.nanoTime() + patience.toNanos();
        do {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(PAUSE);
        } while (System.nanoTime() < end);
        throw new AssertionError(complaint.get());
    }
}
