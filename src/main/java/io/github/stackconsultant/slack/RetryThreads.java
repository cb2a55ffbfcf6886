package io.github.stackconsultant.slack;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that try words again, apart from those for fresh words, so that none of these waits for one that Slack did
 * not take. How many wait is up to {@link Retries}.
 */
final class RetryThreads implements Retries.Delays, AutoCloseable {

    /** One address that does not answer holds up one of them. */
    private static final int THREADS = 4;

    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(THREADS);

    RetryThreads() {
        threads.setKeepAliveTime(1, TimeUnit.MINUTES);
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public void run(Duration wait, Runnable then) {
        var unused = threads.schedule(() -> runOrReport(then), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is thrown would be kept in a result at which nobody looks. */
    private static void runOrReport(Runnable then) {
        try {
            then.run();
        } catch (RuntimeException bug) {
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
