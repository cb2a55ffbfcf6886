package io.github.stackconsultant.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** When the outbox tries again, and when it gives up. What waits alike is spread, so that it does not come all at once. */
final class OutboxDelays {

    private static final Duration WHILE_SPOKEN_TO = Duration.ofMillis(250);

    /** The most that is added to a wait. */
    static final Duration WIDEST = Duration.ofSeconds(10);

    private static final Duration ALTOGETHER = Duration.ofDays(1);

    private final Clock clock;
    private final RandomGenerator random;

    OutboxDelays(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** {@return when somebody who is just being spoken to may be spoken to: a quarter to half a second from now} */
    Instant onceFree() {
        return clock.instant().plus(WHILE_SPOKEN_TO).plus(upTo(WHILE_SPOKEN_TO));
    }

    /** {@return when to try again what was asked to wait: never earlier, and later by a second and half the wait at most} */
    Instant asAsked(Duration asked) {
        var spread = Duration.ofSeconds(1).plus(asked.dividedBy(2));
        return clock.instant().plus(asked).plus(upTo(spread.compareTo(WIDEST) < 0 ? spread : WIDEST));
    }

    private Duration upTo(Duration most) {
        return Duration.ofMillis(random.nextLong(most.toMillis() + 1));
    }

    /**
     * Decides whether to give up after a day without success.
     *
     * @param failures how many in a row; they count only where it is not known when the task was added
     */
    boolean exhausted(OutboxTask task, int failures) {
        return task.addedAt() == 0
                ? Backoff.exhausted(failures)
                : clock.instant().isAfter(Instant.ofEpochMilli(task.addedAt()).plus(ALTOGETHER));
    }
}
