package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.TaskRepository;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/**
 * The heartbeats that a clock which was set back left ahead, of tasks in the middle of being done. Brought back to now,
 * whoever lives beats on, and whoever is gone is missed as usual instead of once that time has come again.
 */
final class FutureHeartbeats {

    private static final Duration EVER = Duration.ofDays(36_500);

    private final TaskRepository repository;

    private FutureHeartbeats(TaskRepository repository) {
        this.repository = repository;
    }

    /** {@return those of these tasks in that database} */
    static FutureHeartbeats in(DataSource dataSource, Serializer serializer, List<Task<?>> tasks, Clock clock) {
        return new FutureHeartbeats(StoredTasks.in(dataSource, serializer, tasks, "heartbeats", clock));
    }

    /**
     * Brings back those after the limit; a task that took a step meanwhile is left alone.
     *
     * @return how many
     */
    long bringBack(Instant limit, Instant now) {
        // only tasks that are being done have a heartbeat, and an index finds them
        return repository.getDeadExecutions(now.plus(EVER)).stream()
                .filter(task -> task.lastHeartbeat.isAfter(limit))
                .filter(task -> repository.updateHeartbeat(task, now))
                .count();
    }
}
