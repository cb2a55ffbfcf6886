package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;

/**
 * Takes back until nothing of it is kept: what is just being said is looked at again after that. Then it stands for a
 * while, for what was added before but is committed later. It never gives up.
 */
final class WithdrawalHandler implements ExecutionHandler<Withdrawal> {

    /** What is said takes about so long. */
    private static final Duration AGAIN = Duration.ofSeconds(1);

    /** Longer than the database's timeout: by then, what was added before is committed, or never will be. */
    private static final Duration STANDS = Duration.ofSeconds(30);

    private final WithdrawalTasks tasks;
    private final Clock clock;

    WithdrawalHandler(WithdrawalTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public CompletionHandler<Withdrawal> execute(TaskInstance<Withdrawal> instance, ExecutionContext context) {
        var withdrawal = instance.getData();
        if (!tasks.takeBack(withdrawal)) {
            return (complete, operations) ->
                    operations.reschedule(complete, clock.instant().plus(AGAIN));
        }
        if (!withdrawal.again()) {
            return (complete, operations) ->
                    operations.reschedule(complete, clock.instant().plus(STANDS), withdrawal.done());
        }
        return (complete, operations) -> operations.remove();
    }
}
