package io.github.stackconsultant.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;

/** When a word that Slack did not take is tried again, apart from fresh words, which wait for none of these. */
final class Retries {

    /** So often a word is tried, the first time included. */
    static final int TRIES = 4;

    /** More than these do not wait: one after another, they could not be said in time. */
    static final int MOST_WAITING = 200;

    /** Whoever is to wait longer, from when the word was given, knows by then what became of it. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    /** Without a burst a word is said by then. */
    static final Duration SOON = Duration.ofSeconds(2);

    /** What Slack had wait together does not come back together. */
    private static final int SPREAD_MILLIS = 1_000;

    private final Delays delays;
    private final InstantSource time;
    private final RandomGenerator spread;
    private final Semaphore room = new Semaphore(MOST_WAITING);

    /** Runs something after a while. */
    interface Delays {

        /**
         * Has it run.
         *
         * @throws RejectedExecutionException if it is not going to run, since the app stops
         */
        void run(Duration wait, Runnable then);
    }

    /** Takes a time that nobody sets, as the waits themselves do: a clock that is set makes no word old. */
    Retries(Delays delays, InstantSource time, RandomGenerator spread) {
        this.delays = delays;
        this.time = time;
        this.spread = spread;
    }

    /** {@return the moment after which a word given now is not told any more} */
    Instant end() {
        return time.instant().plus(LONGEST);
    }

    /** {@return the time that nobody sets} */
    InstantSource time() {
        return time;
    }

    /** {@return whether the word that was given until then has waited so long that there is a burst} */
    boolean delayed(Instant end) {
        return over(end.minus(LONGEST).plus(SOON));
    }

    /** {@return whether it is too late} */
    boolean over(Instant end) {
        return time.instant().isAfter(end);
    }

    /**
     * Tries a word again.
     *
     * @param answer to the latest try
     * @param attempt how many there were
     * @return whether that is going to happen
     */
    boolean later(SlackAnswer<?> answer, int attempt, Instant end, Runnable next) {
        var wait = wait(answer, attempt).filter(time -> !over(end.minus(time)));
        if (wait.isEmpty() || !room.tryAcquire()) {
            return false;
        }
        try {
            delays.run(wait.get(), () -> {
                room.release();
                next.run();
            });
            return true;
        } catch (RejectedExecutionException stopping) {
            room.release();
            return false;
        }
    }

    private Optional<Duration> wait(SlackAnswer<?> answer, int attempt) {
        if (attempt == TRIES || !(answer instanceof SlackAnswer.Later<?>)) {
            return Optional.empty();
        }
        var wait = answer.waitingTime().orElseGet(() -> Duration.ofSeconds(attempt));
        return Optional.of(wait.plusMillis(spread.nextInt(SPREAD_MILLIS)));
    }
}
