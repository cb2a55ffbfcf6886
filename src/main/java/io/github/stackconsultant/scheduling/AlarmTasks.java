package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.TaskRepository;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerConfigurationSupport;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.ScheduledTaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.github.stackconsultant.messaging.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * The alarms' rows in the scheduler's task table. The scheduler's own client refuses to touch a task while it executes,
 * but an alarm's handler may set or cancel that same alarm.
 */
final class AlarmTasks {

    static final TaskDescriptor<Alarm> TASK = TaskDescriptor.of("alarm", Alarm.class);

    /** Each lost race means that the scheduler has changed the same alarm's row. */
    private static final int ATTEMPTS = 10;

    private final TaskRepository repository;

    private AlarmTasks(TaskRepository repository) {
        this.repository = repository;
    }

    /** {@return the alarm tasks in that database; they take part in the caller's transaction} */
    static AlarmTasks in(DataSource dataSource, Serializer serializer, Clock clock) {
        var transactional = DbSchedulerConfigurationSupport.configureDataSource(dataSource);
        return new AlarmTasks(StoredTasks.in(transactional, serializer, List.of(), "timers", clock));
    }

    /** Stores the alarm, replacing one that waits or is being executed. */
    void put(Alarm alarm, Instant moment) {
        untilNotDisturbed(alarm, () -> {
            var existing = repository.getExecution(instance(alarm));
            return existing.isPresent() ? move(existing.get(), moment) : add(alarm, moment);
        });
    }

    private boolean add(Alarm alarm, Instant moment) {
        return repository.createIfNotExists(new ScheduledTaskInstance(instance(alarm), moment));
    }

    private boolean move(Execution existing, Instant moment) {
        return repository.reschedule(existing, moment, null, null, 0);
    }

    /** Deletes the alarm, if it is there. */
    void remove(Alarm alarm) {
        untilNotDisturbed(alarm, () -> {
            repository.getExecution(instance(alarm)).ifPresent(repository::remove);
            return true;
        });
    }

    private static void untilNotDisturbed(Alarm alarm, BooleanSupplier change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (made(change)) {
                return;
            }
        }
        throw new IllegalStateException("alarm " + id(alarm) + " keeps changing");
    }

    private static boolean made(BooleanSupplier change) {
        try {
            return change.getAsBoolean();
        } catch (ExecutionException changedMeanwhile) {
            return false;
        }
    }

    private static TaskInstance<Alarm> instance(Alarm alarm) {
        return TASK.instance(InstanceId.of(id(alarm)))
                .data(alarm)
                .priority(Priority.HIGH)
                .build();
    }

    /** By which one that is stored is found again. */
    private static String id(Alarm alarm) {
        return StoredNames.of(alarm) + ":" + alarm.subject();
    }
}
