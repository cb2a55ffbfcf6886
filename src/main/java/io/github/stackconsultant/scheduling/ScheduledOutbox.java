package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Statement;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

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
        withdraw(statement -> statement.person().workspace().equals(workspace));
    }

    @Override
    public void withdraw(Person person) {
        withdraw(statement -> statement.person().equals(person));
    }

    private void withdraw(Predicate<Statement> gone) {
        scheduler
                .getScheduledExecutionsForTask(OutboxTask.TASK.getTaskName(), OutboxTask.class)
                .forEach(waiting -> withdraw(waiting, gone));
    }

    private void withdraw(ScheduledExecution<OutboxTask> waiting, Predicate<Statement> gone) {
        try {
            var task = waiting.getData();
            var left = task.without(gone);
            if (left.isEmpty()) {
                scheduler.cancel(waiting.getTaskInstance());
            } else if (!left.get().equals(task)) {
                scheduler.reschedule(waiting.getTaskInstance(), waiting.getExecutionTime(), left.get());
            }
        } catch (TaskInstanceException beingSaid) {
            log.debug("Not taken back: delivery {}", waiting.getTaskInstance().getId());
        } catch (JacksonException unreadable) {
            log.warn(
                    "Not taken back, since it cannot be read: delivery {}",
                    waiting.getTaskInstance().getId());
        }
    }
}
