package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repeats the tasks of an instance that died, since it is unknown whether they were finished. Every remaining instance
 * finds them and the first one reschedules them; for the others that is not a failure.
 */
final class DeadTaskHandler<T> implements DeadExecutionHandler<T> {

    private static final Logger log = LoggerFactory.getLogger(DeadTaskHandler.class);

    private final Clock clock;
    private final Runnable wake;

    /**
     * Creates it.
     *
     * @param wake has the scheduler look for due tasks at once
     */
    DeadTaskHandler(Clock clock, Runnable wake) {
        this.clock = clock;
        this.wake = wake;
    }

    @Override
    public void deadExecution(ExecutionComplete complete, ExecutionOperations<T> operations) {
        var task = complete.getExecution();
        try {
            operations.reschedule(complete, clock.instant());
        } catch (ExecutionException first) {
            log.debug("Put back by another instance: {} {}", task.getTaskName(), task.getId());
            return;
        }
        log.info("Left by an instance that is gone: {} {}", task.getTaskName(), task.getId());
        wake.run();
    }
}
