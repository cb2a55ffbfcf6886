package io.github.stackconsultant.scheduling;

import io.github.stackconsultant.messaging.Person;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Makes this instance say one thing at a time to one person, since two threads at once would show the same state in two
 * messages. Several people may share a lock, which only costs them a short wait.
 */
final class PersonLocks {

    /** The longest time that a scheduler thread waits for a lock; then it is needed for other tasks. */
    private static final Duration MOMENT = Duration.ofMillis(200);

    private static final int LOCKS = 64;

    private final Lock[] locks = IntStream.range(0, LOCKS)
            .mapToObj(unused -> new ReentrantLock(true))
            .toArray(Lock[]::new);

    /**
     * {@return the result of the work, done while holding the person's lock; empty if the lock was not free within
     * {@link #MOMENT}}
     */
    <T> Optional<T> inTurn(Person person, Supplier<T> work) {
        var lock = locks[Math.floorMod(person.hashCode(), LOCKS)];
        try {
            if (!lock.tryLock(MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            lock.unlock();
        }
    }
}
