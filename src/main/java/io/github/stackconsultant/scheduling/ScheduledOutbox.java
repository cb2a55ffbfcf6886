package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Priority;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.TaskStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox as one-time tasks, one for each delivery, and one for each withdrawal. */
final class ScheduledOutbox implements Outbox {

    private final Scheduler scheduler;
    private final TaskStore tasks;
    private final TaskJson json;
    private final Clock clock;

    ScheduledOutbox(Scheduler scheduler, TaskStore tasks, TaskJson json, Clock clock) {
        this.scheduler = scheduler;
        this.tasks = tasks;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void add(DeliveryId cause, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var task = new OutboxTask(cause.value(), statements, 0, now.toEpochMilli());
        tasks.add(OutboxTask.TASK.getTaskName(), InstanceId.of(cause.value()), json.written(task), now);
        AfterCommit.run(scheduler::triggerCheckForDueExecutions);
    }

    @Override
    public void withdraw(String workspace, Instant moment, DeliveryId cause) {
        withdraw(workspace, Optional.empty(), moment, cause);
    }

    @Override
    public void withdraw(Person person, DeliveryId cause) {
        withdraw(person.workspace(), Optional.of(person.user()), clock.instant(), cause);
    }

    /** By a task of its own: what waits may be much, and some of it is just being said. */
    private void withdraw(String workspace, Optional<String> user, Instant moment, DeliveryId cause) {
        var instance = Withdrawal.TASK
                .instance(InstanceId.of(cause.value()))
                .data(new Withdrawal(workspace, user, cause.value(), moment.toEpochMilli(), false))
                .priority(Priority.HIGH)
                .build();
        scheduler.scheduleIfNotExists(instance, clock.instant());
        AfterCommit.run(scheduler::triggerCheckForDueExecutions);
    }
}
