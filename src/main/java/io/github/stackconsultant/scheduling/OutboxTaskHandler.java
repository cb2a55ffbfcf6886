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
import io.github.stackconsultant.messaging.RecentMemory;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.FailureNames;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what waits in the outbox, one statement at each execution, so that the progress is stored after each. Logs ids
 * only, never what somebody wrote or a response address.
 */
final class OutboxTaskHandler implements ExecutionHandler<OutboxTask>, FailureHandler<OutboxTask> {

    private static final Logger log = LoggerFactory.getLogger(OutboxTaskHandler.class);

    private static final int MOST_WAITS = 1_000;

    private final Messenger messenger;
    private final WithdrawalTasks withdrawals;
    private final RightOfWay rightOfWay;
    private final Clock clock;
    private final FailureNames failures;
    private final Runnable wake;
    private final OutboxDelays delays;
    private final Progress progress;
    private final PersonLocks locks = new PersonLocks();
    /** The tasks that were asked to wait, which is logged once for each. */
    private final RecentMemory<String, Instant> waits = new RecentMemory<>(MOST_WAITS);

    /**
     * Makes one.
     *
     * @param random spreads what waits alike
     * @param wake has the scheduler look at once for what is due
     */
    OutboxTaskHandler(
            Messenger messenger,
            WithdrawalTasks withdrawals,
            RightOfWay rightOfWay,
            Clock clock,
            RandomGenerator random,
            FailureNames failures,
            Runnable wake) {
        this.messenger = messenger;
        this.withdrawals = withdrawals;
        this.rightOfWay = rightOfWay;
        this.clock = clock;
        this.delays = new OutboxDelays(clock, random);
        this.progress = new Progress(clock);
        this.failures = failures;
        this.wake = wake;
    }

    @Override
    public CompletionHandler<OutboxTask> execute(TaskInstance<OutboxTask> instance, ExecutionContext context) {
        rightOfWay.giveWay();
        return withdrawals
                .leftOf(instance.getData())
                .map(task -> say(instance.getId(), task))
                .orElse((complete, operations) -> operations.remove());
    }

    private CompletionHandler<OutboxTask> say(String id, OutboxTask task) {
        var said = progress.of(id, task);
        if (said.isPresent()) {
            return goOn(id, said.get());
        }
        return locks.inTurn(task.current().person(), () -> outcome(task))
                .map(outcome -> after(id, task, outcome))
                .orElse((complete, operations) -> operations.reschedule(complete, delays.onceFree()));
    }

    private CompletionHandler<OutboxTask> after(String id, OutboxTask task, Outcome outcome) {
        if (outcome instanceof Outcome.AskedToWait asked) {
            return (complete, operations) -> wait(id, task, asked, complete, operations);
        }
        if (outcome instanceof Outcome.Failed failed) {
            return (complete, operations) -> failed(task, failed, complete, operations);
        }
        if (outcome instanceof Outcome.Refused refused) {
            log.warn("Refused, dropped: {}: {}", ids(task), refused.reason());
        }
        var left = outcome instanceof Outcome.GoesOn part ? Optional.of(task.with(part.rest())) : rest(task);
        return goOn(id, progress.made(id, task, left));
    }

    private static Optional<OutboxTask> rest(OutboxTask task) {
        return task.last() ? Optional.empty() : Optional.of(task.next());
    }

    private Outcome outcome(OutboxTask task) {
        try {
            return messenger.say(task.current());
        } catch (RuntimeException failure) {
            Optional.ofNullable(failures.trace(failure))
                    .ifPresent(bug -> log.error("Unexpected failure while saying {}", ids(task), bug));
            return new Outcome.Failed(failures.line(failure));
        }
    }

    /** What was said is remembered until that is stored. */
    private CompletionHandler<OutboxTask> goOn(String id, Progress.Step step) {
        return (complete, operations) -> {
            store(step.after(), complete, operations);
            progress.stored(id, step);
        };
    }

    private void store(
            Optional<OutboxTask> left, ExecutionComplete complete, ExecutionOperations<OutboxTask> operations) {
        if (left.isEmpty()) {
            operations.remove();
            return;
        }
        operations.reschedule(complete, clock.instant(), left.get());
        wake.run();
    }

    private void wait(
            String id,
            OutboxTask task,
            Outcome.AskedToWait asked,
            ExecutionComplete complete,
            ExecutionOperations<OutboxTask> operations) {
        if (delays.exhausted(task, 0)) {
            giveUp(task, "asked to wait", complete, operations);
            return;
        }
        if (waits.isNew(id, clock.instant())) {
            log.info("Asked to wait {} s, tried again then: {}", asked.time().toSeconds(), ids(task));
        }
        operations.reschedule(complete, delays.asAsked(asked.time()));
    }

    private void failed(
            OutboxTask task,
            Outcome.Failed failure,
            ExecutionComplete complete,
            ExecutionOperations<OutboxTask> operations) {
        if (delays.exhausted(task, complete.getExecution().consecutiveFailures)) {
            giveUp(task, failure.reason(), complete, operations);
            return;
        }
        log.warn("Failed, tried again later: {}: {}", ids(task), failure.reason());
        retry(complete, operations);
    }

    private void giveUp(
            OutboxTask task, String reason, ExecutionComplete complete, ExecutionOperations<OutboxTask> operations) {
        log.error("Given up after a day: {}: {}", ids(task), reason);
        store(rest(task), complete, operations);
    }

    /** The task data could not be read; a newer version may have written it. */
    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<OutboxTask> operations) {
        var instance = complete.getExecution().getId();
        var cause = complete.getCause().map(failures::line).orElse("");
        var bug = complete.getCause().map(failures::trace).orElse(null);
        if (Backoff.exhausted(complete.getExecution().consecutiveFailures)) {
            log.error("Given up: delivery {}, which cannot be read: {}", instance, cause, bug);
            operations.remove();
            return;
        }
        log.warn("Failed, tried again later: delivery {}: {}", instance, cause, bug);
        retry(complete, operations);
    }

    /** Recorded as a failure, so that the scheduler counts it; the progress made so far is kept. */
    private void retry(ExecutionComplete complete, ExecutionOperations<OutboxTask> operations) {
        var execution = complete.getExecution();
        Instant now = clock.instant();
        operations.reschedule(
                ExecutionComplete.failure(execution, now, now, null),
                now.plus(Backoff.waitAfter(execution.consecutiveFailures)));
    }

    private static String ids(OutboxTask task) {
        Statement statement = task.current();
        return "delivery " + task.delivery() + ", content " + StoredNames.of(statement.content()) + ", subject "
                + statement.content().subject() + ", channel "
                + statement.place().channel();
    }
}
