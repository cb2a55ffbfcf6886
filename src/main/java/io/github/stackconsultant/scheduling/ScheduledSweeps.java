package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.privacy.Sweep;
import io.github.stackconsultant.privacy.Sweeps;
import java.time.Clock;

/** Sweeps as one-time tasks, one for each delivery. */
final class ScheduledSweeps implements Sweeps {

    private final Scheduler scheduler;
    private final Clock clock;

    ScheduledSweeps(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void add(Sweep sweep, DeliveryId cause) {
        var instance = SweepTask.TASK
                .instance(InstanceId.of(cause.value()))
                .data(new SweepTask(sweep, false))
                .build();
        scheduler.scheduleIfNotExists(instance, clock.instant());
        AfterCommit.run(scheduler::triggerCheckForDueExecutions);
    }
}
