package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an instance left that is gone is done again: whether it was done before that is not known. Every instance that
 * is left finds it, and the first puts it back; for the others that is no failure.
 */
final class DeadTaskHandler<T> implements DeadExecutionHandler<T> {

    private static final Logger log = LoggerFactory.getLogger(DeadTaskHandler.class);

    private final Clock clock;
    private final Runnable wake;

    /**
     * Makes one.
     *
     * @param wake has the scheduler look at once for what is due
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
