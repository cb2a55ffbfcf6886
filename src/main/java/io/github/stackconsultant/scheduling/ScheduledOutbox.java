package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Statement;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outbox as one-time tasks, one for each delivery. */
final class ScheduledOutbox implements Outbox {

    /** The width of the column. */
    private static final int LONGEST = 255;

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
                .instance(instanceId(cause.value()))
                .data(new Saying(cause.value(), statements, 0))
                .build();
        scheduler.scheduleIfNotExists(instance, clock.instant());
        afterCommit(scheduler::triggerCheckForDueExecutions);
    }

    /** A scheduler woken before the commit would not see the task and sleep on. */
    private static void afterCommit(Runnable wake) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake.run();
            }
        });
    }

    /** An id from outside may be anything: a plain one stays readable, any other is known by its hash. */
    private static String instanceId(String delivery) {
        boolean plain = delivery.length() <= LONGEST && delivery.chars().allMatch(each -> each > ' ' && each < 127);
        return plain
                ? delivery
                : UUID.nameUUIDFromBytes(delivery.getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}
