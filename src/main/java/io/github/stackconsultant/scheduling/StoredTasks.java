package io.github.stackconsultant.scheduling;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.TaskRepository;
import com.github.kagkarlsson.scheduler.TaskResolver;
import com.github.kagkarlsson.scheduler.event.SchedulerListeners;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepository;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** The scheduler's rows, for those who have to do with them what its own client refuses. */
final class StoredTasks {

    private StoredTasks() {}

    /**
     * {@return the rows in that database}
     *
     * @param tasks whose data are read; those of others are given as they are stored
     */
    static TaskRepository in(
            DataSource dataSource, Serializer serializer, List<Task<?>> tasks, String name, Clock clock) {
        com.github.kagkarlsson.scheduler.Clock schedulerClock = clock::instant;
        return new JdbcTaskRepository(
                dataSource,
                false,
                new AutodetectJdbcCustomization(dataSource),
                JdbcTaskRepository.DEFAULT_TABLE_NAME,
                new TaskResolver(SchedulerListeners.NOOP, schedulerClock, tasks),
                new SchedulerName.Fixed(name),
                serializer,
                true,
                schedulerClock);
    }
}
