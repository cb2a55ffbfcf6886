package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Statement;
import java.time.Clock;
import java.util.List;

/** The outbox as one-time tasks, one for each delivery. */
final class ScheduledOutbox implements Outbox {

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
        var instance = Saying.TASK
                .instance(InstanceId.of(cause.value()))
                .data(new Saying(cause.value(), statements, 0))
                .build();
        scheduler.scheduleIfNotExists(instance, clock.instant());
        AfterCommit.run(scheduler::triggerCheckForDueExecutions);
    }
}
