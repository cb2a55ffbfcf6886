package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Wakeful;
import io.github.stackconsultant.privacy.FailureNames;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings an alarm until somebody has acted on it. It never gives up: a vote has to end, however late. Logs ids only,
 * never what somebody wrote.
 */
final class Bell implements ExecutionHandler<Alarm>, FailureHandler<Alarm> {

    private static final Logger log = LoggerFactory.getLogger(Bell.class);

    private final Wakeful wakeful;
    private final Clock clock;
    private final FailureNames failures;

    Bell(Wakeful wakeful, Clock clock, FailureNames failures) {
        this.wakeful = wakeful;
        this.clock = clock;
        this.failures = failures;
    }

    @Override
    public CompletionHandler<Alarm> execute(TaskInstance<Alarm> instance, ExecutionContext context) {
        wakeful.ring(instance.getData());
        return (complete, operations) -> unlessReplaced(complete, operations::remove);
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Alarm> operations) {
        var execution = complete.getExecution();
        complete.getCause()
                .ifPresent(cause -> log.warn(
                        "Alarm {} failed, rung again later: {}",
                        execution.getId(),
                        failures.line(cause),
                        failures.trace(cause)));
        var again = clock.instant().plus(Patience.waitAfter(execution.consecutiveFailures));
        unlessReplaced(complete, () -> operations.reschedule(complete, again));
    }

    /** Who acted on it may have set it anew or taken it back: then the row is no longer the one that rang. */
    private static void unlessReplaced(ExecutionComplete complete, Runnable ending) {
        try {
            ending.run();
        } catch (ExecutionException replaced) {
            log.debug(
                    "Alarm {} was set anew or taken back while it rang",
                    complete.getExecution().getId());
        }
    }
}
