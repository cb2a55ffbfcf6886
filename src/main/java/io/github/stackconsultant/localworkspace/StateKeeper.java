package io.github.stackconsultant.localworkspace;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves the state soon after it changes: several changes at once, and the last ones on closing. The longer that takes, the
 * less often it is done, or a long history would take all the time.
 */
final class StateKeeper {

    private static final Logger log = LoggerFactory.getLogger(StateKeeper.class);
    private static final long SHORTEST_DELAY = Duration.ofMillis(150).toNanos();
    private static final long LONGEST_DELAY = Duration.ofSeconds(2).toNanos();
    /** How many times as long as it took until it is done again. */
    private static final int REST = 10;

    private final StateFile file;
    private final Supplier<Snapshot> state;
    private final ScheduledExecutorService scheduler;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile long delay = SHORTEST_DELAY;

    StateKeeper(StateFile file, Supplier<Snapshot> state, ScheduledExecutorService scheduler) {
        this.file = file;
        this.state = state;
        this.scheduler = scheduler;
    }

    void changed() {
        if (waiting.compareAndSet(false, true)) {
            try {
                var unused = scheduler.schedule(this::write, delay, TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException closing) {
                waiting.set(false);
            }
        }
    }

    /** Saves the current state; a failure such as a full disk does not stop the workspace. */
    synchronized void write() {
        waiting.set(false);
        long start = System.nanoTime();
        try {
            file.write(state.get());
        } catch (UncheckedIOException failure) {
            log.error("The local workspace's state was not kept", failure);
        }
        delay = Math.min(LONGEST_DELAY, Math.max(SHORTEST_DELAY, REST * (System.nanoTime() - start)));
    }
}
