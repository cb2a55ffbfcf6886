package io.github.stackconsultant.scheduling;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks one after the other at what may change at any time. All who ask while one is under way share the next: each gets
 * what was there after they asked.
 *
 * @param <T> what is seen
 */
final class SharedLook<T> {

    private final Supplier<T> look;
    private final Lock oneAtATime = new ReentrantLock();
    private @Nullable CompletableFuture<T> next;

    SharedLook(Supplier<T> look) {
        this.look = look;
    }

    /**
     * {@return what is there now}
     *
     * @throws RuntimeException if the look fails, as it does for all who share it
     */
    T now() {
        var shared = new CompletableFuture<T>();
        var waiting = joined(shared);
        if (waiting == shared) {
            lookFor(shared);
        }
        try {
            return waiting.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** {@return the look that others already wait for, or else this one} */
    private synchronized CompletableFuture<T> joined(CompletableFuture<T> own) {
        if (next == null) {
            next = own;
        }
        return next;
    }

    /** Whoever asks from here on may be too late for it. */
    private synchronized void begin() {
        next = null;
    }

    private void lookFor(CompletableFuture<T> shared) {
        oneAtATime.lock();
        try {
            begin();
            shared.complete(look.get());
        } catch (RuntimeException | Error failed) {
            shared.completeExceptionally(failed);
        } finally {
            oneAtATime.unlock();
        }
    }
}
