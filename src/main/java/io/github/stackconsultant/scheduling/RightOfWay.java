package io.github.stackconsultant.scheduling;

import io.github.stackconsultant.messaging.Acknowledgements;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Lets acknowledgements go first where the processors have no time left. Slack waits three seconds for one, and its click
 * is refused beyond that; what shows the click afterwards takes more of a processor and has no such limit. It gives way for
 * a second at most, each time that something is to be said, and never on all threads, so that it always gets on, and what
 * ends a vote finds a thread.
 */
final class RightOfWay {

    /** So many for each processor, and those that begin now would wait for one another. */
    private static final int MANY_FOR_EACH = 2;

    private static final int THREADS_THAT_GO_ON = 2;

    /** Shorter, the looks themselves would take some hundredths of a processor. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

    static final int MOST_LOOKS = 40;

    private final Acknowledgements acknowledgements;
    private final BooleanSupplier processorsBusy;
    private final Runnable pause;
    private final int many;
    private final Semaphore waiting;

    /**
     * Makes one.
     *
     * @param processors that this process may use
     * @param threads on which something may be said at the same time
     * @param pause lets some milliseconds pass
     */
    RightOfWay(
            Acknowledgements acknowledgements,
            BooleanSupplier processorsBusy,
            int processors,
            int threads,
            Runnable pause) {
        this.acknowledgements = acknowledgements;
        this.processorsBusy = processorsBusy;
        this.many = MANY_FOR_EACH * processors;
        this.waiting = new Semaphore(Math.max(0, threads - THREADS_THAT_GO_ON));
        this.pause = pause;
    }

    /** {@return that of this process} */
    static RightOfWay ofThisProcess(Acknowledgements acknowledgements, int threads) {
        return new RightOfWay(
                acknowledgements,
                Processors.ofThisMachine()::areBusy,
                Runtime.getRuntime().availableProcessors(),
                threads,
                () -> LockSupport.parkNanos(BETWEEN_LOOKS.toNanos()));
    }

    /** Returns once there is time for what can wait, or after a second. */
    void giveWay() {
        if (!waiting.tryAcquire()) {
            return;
        }
        try {
            for (int look = 0; look < MOST_LOOKS && isTaken(); look++) {
                pause.run();
            }
        } finally {
            waiting.release();
        }
    }

    private boolean isTaken() {
        return acknowledgements.underWay() >= many && processorsBusy.getAsBoolean();
    }
}
