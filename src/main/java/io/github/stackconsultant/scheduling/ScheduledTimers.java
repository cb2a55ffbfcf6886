package io.github.stackconsultant.scheduling;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Timers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Timers as one-time tasks, one for each alarm. */
final class ScheduledTimers implements Timers {

    /** An alarm due later than this needs no wake-up, since the scheduler polls once a second. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private final AlarmTasks tasks;
    private final Clock clock;
    private final Runnable wake;

    /**
     * Creates it.
     *
     * @param wake has the scheduler look at once for what is due
     */
    ScheduledTimers(AlarmTasks tasks, Clock clock, Runnable wake) {
        this.tasks = tasks;
        this.clock = clock;
        this.wake = wake;
    }

    @Override
    public void set(Alarm alarm, Instant moment) {
        tasks.put(alarm, moment);
        if (moment.isBefore(clock.instant().plus(SOON))) {
            AfterCommit.run(wake);
        }
    }

    @Override
    public void cancel(Alarm alarm) {
        tasks.remove(alarm);
    }
}
