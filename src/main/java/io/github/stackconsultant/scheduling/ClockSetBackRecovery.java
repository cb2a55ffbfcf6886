package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reschedules tasks after the system clock was set back: a task whose last step lies in the future would otherwise wait
 * until that time comes again. Alarms are left alone, since they are meant for a wall-clock time. The check runs every
 * few seconds of monotonic time, and looks at the most frequent recurring task and at the heartbeats of running ones.
 */
final class ClockSetBackRecovery implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ClockSetBackRecovery.class);

    /** The clocks of two instances may differ a little. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Scheduler scheduler;
    private final FutureHeartbeats heartbeats;
    private final TaskInstanceId soonest;
    private final List<String> names;
    private final Clock clock;
    private final ScheduledExecutorService looking;

    /**
     * Starts checking; ends when closed.
     *
     * @param soonest the recurring task with the shortest interval
     * @param others the other tasks that are scheduled by elapsed time
     */
    ClockSetBackRecovery(
            Scheduler scheduler, FutureHeartbeats heartbeats, String soonest, List<String> others, Clock clock) {
        this.scheduler = scheduler;
        this.heartbeats = heartbeats;
        this.soonest = TaskInstanceId.of(soonest, RecurringTask.INSTANCE);
        this.names = Stream.concat(Stream.of(soonest), others.stream()).toList();
        this.clock = clock;
        this.looking = new ScheduledThreadPoolExecutor(1, ClockSetBackRecovery::inBackground);
        var unused = looking.scheduleWithFixedDelay(
                this::lookAgain, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Thread inBackground(Runnable task) {
        var thread = new Thread(task, "left-ahead");
        thread.setDaemon(true);
        return thread;
    }

    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException away) {
            // an exception would end the executor's schedule; other users of the database report the outage
            log.debug("Not looked for what was left ahead", away);
        }
    }

    /**
     * Makes tasks due that are ahead of the clock, if there are any, and corrects future heartbeats so that abandoned
     * tasks are detected.
     */
    void look() {
        var now = clock.instant();
        var limit = now.plus(TOLERANCE);
        long beating = heartbeats.bringBack(limit, now);
        if (beating > 0) {
            log.warn("The clock was set back: {} tasks are done again if nobody is doing them", beating);
        }
        makeDue(limit, now);
    }

    private void makeDue(Instant limit, Instant now) {
        if (scheduler
                .getScheduledExecution(soonest)
                .filter(next -> next.getExecutionTime().isAfter(limit))
                .isEmpty()) {
            return;
        }
        long found = names.stream()
                .flatMap(name -> scheduler.getScheduledExecutionsForTask(name).stream())
                .filter(waiting -> isLeftAhead(waiting, limit))
                .filter(waiting -> isMadeDue(waiting, now))
                .count();
        log.warn("The clock was set back: {} tasks are due again", found);
        scheduler.triggerCheckForDueExecutions();
    }

    private static boolean isLeftAhead(ScheduledExecution<?> waiting, Instant limit) {
        var last = Stream.of(waiting.getLastSuccess(), waiting.getLastFailure())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(waiting.getExecutionTime());
        return last.isAfter(limit);
    }

    private boolean isMadeDue(ScheduledExecution<?> waiting, Instant now) {
        try {
            return scheduler.reschedule(waiting.getTaskInstance(), now);
        } catch (TaskInstanceException beingDone) {
            return false;
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
