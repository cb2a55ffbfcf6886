package io.github.stackconsultant.localworkspace;

import java.io.UncheckedIOException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves the state soon after it changes: several changes at once, and the last ones on closing. */
final class StateKeeper {

    private static final Logger log = LoggerFactory.getLogger(StateKeeper.class);
    private static final long DELAY_MILLIS = 150;

    private final StateFile file;
    private final Supplier<Snapshot> state;
    private final ScheduledExecutorService scheduler;
    private final AtomicBoolean waiting = new AtomicBoolean();

    StateKeeper(StateFile file, Supplier<Snapshot> state, ScheduledExecutorService scheduler) {
        this.file = file;
        this.state = state;
        this.scheduler = scheduler;
    }

    void changed() {
        if (waiting.compareAndSet(false, true)) {
            try {
                Future<?> unused = scheduler.schedule(this::write, DELAY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException closing) {
                waiting.set(false);
            }
        }
    }

    /** Saves the current state; a failure such as a full disk does not stop the workspace. */
    synchronized void write() {
        waiting.set(false);
        try {
            file.write(state.get());
        } catch (UncheckedIOException failure) {
            log.error("The local workspace's state was not kept", failure);
        }
    }
}
