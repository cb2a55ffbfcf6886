package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import io.github.stackconsultant.privacy.FailureNames;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For tasks that never give up: logs that one failed, and tries it again, later each time. Logs ids only. */
final class TriedAgain<T> implements FailureHandler<T> {

    private static final Logger log = LoggerFactory.getLogger(TriedAgain.class);

    private final String what;
    private final Clock clock;
    private final FailureNames failures;

    /**
     * Makes one.
     *
     * @param what is done, as a log line that names the task's id after it begins
     */
    TriedAgain(String what, Clock clock, FailureNames failures) {
        this.what = what;
        this.clock = clock;
        this.failures = failures;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<T> operations) {
        var execution = complete.getExecution();
        complete.getCause()
                .ifPresent(cause -> log.warn(
                        "{} {} failed, tried again later: {}",
                        what,
                        execution.getId(),
                        failures.line(cause),
                        failures.trace(cause)));
        operations.reschedule(complete, clock.instant().plus(Backoff.waitAfter(execution.consecutiveFailures)));
    }
}
