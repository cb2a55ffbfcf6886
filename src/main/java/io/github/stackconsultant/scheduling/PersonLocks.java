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
 * Lets one thing at a time be said to one person by this instance: two at once would show the same state in two
 * messages. Some persons share a lock, which costs them a moment and nothing else.
 */
final class PersonLocks {

    /** So long a thread of the scheduler waits; after that, it has better things to do. */
    private static final Duration MOMENT = Duration.ofMillis(200);

    private static final int LOCKS = 64;

    private final Lock[] locks = IntStream.range(0, LOCKS)
            .mapToObj(unused -> new ReentrantLock(true))
            .toArray(Lock[]::new);

    /** {@return what was done in this person's turn; empty if the turn did not come within a moment} */
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
