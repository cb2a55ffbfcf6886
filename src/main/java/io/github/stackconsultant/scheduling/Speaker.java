package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.FailureNames;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what waits in the outbox: one statement at each execution, so that how far it came is stored after each. Logs
 * ids only, never what somebody wrote, nor an address to answer to.
 */
final class Speaker implements ExecutionHandler<Saying>, FailureHandler<Saying> {

    private static final Logger log = LoggerFactory.getLogger(Speaker.class);

    private final Messenger messenger;
    private final Clock clock;
    private final FailureNames failures;
    private final Runnable wake;
    private final Turnstile turnstile = new Turnstile();

    /**
     * Makes one.
     *
     * @param wake has the scheduler look at once for what is due
     */
    Speaker(Messenger messenger, Clock clock, FailureNames failures, Runnable wake) {
        this.messenger = messenger;
        this.clock = clock;
        this.failures = failures;
        this.wake = wake;
    }

    @Override
    public CompletionHandler<Saying> execute(TaskInstance<Saying> instance, ExecutionContext context) {
        var saying = instance.getData();
        return turnstile
                .inTurn(saying.current().person(), () -> outcome(saying))
                .map(outcome -> after(saying, outcome))
                .orElse((complete, operations) -> {
                    operations.reschedule(complete, clock.instant());
                    wake.run();
                });
    }

    private CompletionHandler<Saying> after(Saying saying, Outcome outcome) {
        if (outcome instanceof Outcome.AskedToWait asked) {
            var until = clock.instant().plus(asked.time());
            return (complete, operations) -> operations.reschedule(complete, until);
        }
        if (outcome instanceof Outcome.Failed failed) {
            return (complete, operations) -> failed(saying, failed, complete, operations);
        }
        if (outcome instanceof Outcome.Refused refused) {
            log.warn("Refused, dropped: {}: {}", ids(saying), refused.reason());
        }
        return (complete, operations) -> goOn(saying, complete, operations);
    }

    private Outcome outcome(Saying saying) {
        try {
            return messenger.say(saying.current());
        } catch (RuntimeException failure) {
            Optional.ofNullable(failures.trace(failure))
                    .ifPresent(bug -> log.error("Unexpected failure while saying {}", ids(saying), bug));
            return new Outcome.Failed(failures.line(failure));
        }
    }

    private void goOn(Saying saying, ExecutionComplete complete, ExecutionOperations<Saying> operations) {
        if (saying.last()) {
            operations.remove();
            return;
        }
        operations.reschedule(complete, clock.instant(), saying.next());
        wake.run();
    }

    private void failed(
            Saying saying, Outcome.Failed failure, ExecutionComplete complete, ExecutionOperations<Saying> operations) {
        int earlier = complete.getExecution().consecutiveFailures;
        if (Patience.exhausted(earlier)) {
            log.error("Given up after {} failures: {}: {}", earlier + 1, ids(saying), failure.reason());
            goOn(saying, complete, operations);
            return;
        }
        log.warn("Failed, tried again later: {}: {}", ids(saying), failure.reason());
        retry(complete, operations);
    }

    /** What even the stored data do not let it try; a newer instance may have written them. */
    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Saying> operations) {
        var instance = complete.getExecution().getId();
        var cause = complete.getCause().map(failures::line).orElse("");
        var bug = complete.getCause().map(failures::trace).orElse(null);
        if (Patience.exhausted(complete.getExecution().consecutiveFailures)) {
            log.error("Given up: delivery {}, which cannot be read: {}", instance, cause, bug);
            operations.remove();
            return;
        }
        log.warn("Failed, tried again later: delivery {}: {}", instance, cause, bug);
        retry(complete, operations);
    }

    /** Told as a failure, so that the scheduler counts it; what was said before it stays said. */
    private void retry(ExecutionComplete complete, ExecutionOperations<Saying> operations) {
        var execution = complete.getExecution();
        Instant now = clock.instant();
        operations.reschedule(
                ExecutionComplete.failure(execution, now, now, null),
                now.plus(Patience.waitAfter(execution.consecutiveFailures)));
    }

    private static String ids(Saying saying) {
        Statement statement = saying.current();
        return "delivery " + saying.delivery() + ", topic " + statement.topic() + ", subject " + statement.subject()
                + ", channel " + statement.place().channel();
    }
}
