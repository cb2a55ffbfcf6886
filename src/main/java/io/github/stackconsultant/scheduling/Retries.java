package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import io.github.stackconsultant.privacy.FailureNames;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For tasks that never give up: logs that one failed, and says when it is tried again. Logs ids only. */
final class Retries {

    private static final Logger log = LoggerFactory.getLogger(Retries.class);

    private final String what;
    private final Clock clock;
    private final FailureNames failures;

    /**
     * Makes one.
     *
     * @param what is done, as a log line that names the task's id after it begins
     */
    Retries(String what, Clock clock, FailureNames failures) {
        this.what = what;
        this.clock = clock;
        this.failures = failures;
    }

    /** {@return when what failed just now is tried again, later each time} */
    Instant after(ExecutionComplete failed) {
        var execution = failed.getExecution();
        failed.getCause()
                .ifPresent(cause -> log.warn(
                        "{} {} failed, tried again later: {}",
                        what,
                        execution.getId(),
                        failures.line(cause),
                        failures.trace(cause)));
        return clock.instant().plus(Backoff.waitAfter(execution.consecutiveFailures));
    }
}
