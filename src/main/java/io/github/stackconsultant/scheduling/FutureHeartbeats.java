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
 * Heartbeats of running tasks that lie in the future because the clock was set back. They are reset to now: live
 * instances keep updating them, and dead instances are detected as usual instead of only when that time comes again.
 */
final class FutureHeartbeats {

    private static final Duration EVER = Duration.ofDays(36_500);

    private final TaskRepository repository;

    private FutureHeartbeats(TaskRepository repository) {
        this.repository = repository;
    }

    /** {@return the heartbeats of these tasks in that database} */
    static FutureHeartbeats in(DataSource dataSource, Serializer serializer, List<Task<?>> tasks, Clock clock) {
        return new FutureHeartbeats(StoredTasks.in(dataSource, serializer, tasks, "heartbeats", clock));
    }

    /**
     * Resets heartbeats later than the limit; a task that was changed meanwhile is left alone.
     *
     * @return how many
     */
    long bringBack(Instant limit, Instant now) {
        // only running tasks have a heartbeat, and this query uses an index
        return repository.getDeadExecutions(now.plus(EVER)).stream()
                .filter(task -> task.lastHeartbeat.isAfter(limit))
                .filter(task -> repository.updateHeartbeat(task, now))
                .count();
    }
}
