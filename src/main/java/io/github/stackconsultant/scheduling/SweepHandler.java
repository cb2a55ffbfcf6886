package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.github.stackconsultant.privacy.Sweeper;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a sweep until it succeeds, and then once more. It never gives up, since people were told that it happens. */
final class SweepHandler implements ExecutionHandler<SweepTask> {

    private static final Logger log = LoggerFactory.getLogger(SweepHandler.class);

    /** By then a turn that was under way has stored what it stores, or failed: the database's timeout is shorter. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Sweeper sweeper;
    private final Clock clock;

    SweepHandler(Sweeper sweeper, Clock clock) {
        this.sweeper = sweeper;
        this.clock = clock;
    }

    @Override
    public CompletionHandler<SweepTask> execute(TaskInstance<SweepTask> instance, ExecutionContext context) {
        var task = instance.getData();
        sweeper.sweep(task.sweep());
        if (!task.again()) {
            return (complete, operations) ->
                    operations.reschedule(complete, clock.instant().plus(AGAIN), task.done());
        }
        log.info("Erased: {}", task.name());
        return (complete, operations) -> operations.remove();
    }
}
