package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Statement;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outbox as one-time tasks, one for each delivery. */
final class ScheduledOutbox implements Outbox {

    private static final Logger log = LoggerFactory.getLogger(ScheduledOutbox.class);

    private final Scheduler scheduler;
    private final Clock clock;

    ScheduledOutbox(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void add(DeliveryId cause, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        var instance = OutboxTask.TASK
                .instance(InstanceId.of(cause.value()))
                .data(new OutboxTask(cause.value(), statements, 0))
                .build();
        scheduler.scheduleIfNotExists(instance, clock.instant());
        AfterCommit.run(scheduler::triggerCheckForDueExecutions);
    }

    @Override
    public void withdraw(String workspace) {
        scheduler.getScheduledExecutionsForTask(OutboxTask.TASK.getTaskName(), OutboxTask.class).stream()
                .filter(waiting ->
                        waiting.getData().current().person().workspace().equals(workspace))
                .forEach(waiting -> cancel(waiting.getTaskInstance()));
    }

    private void cancel(TaskInstanceId waiting) {
        try {
            scheduler.cancel(waiting);
        } catch (TaskInstanceException beingSaid) {
            log.debug("Not taken back: delivery {}", waiting.getId());
        }
    }
}
