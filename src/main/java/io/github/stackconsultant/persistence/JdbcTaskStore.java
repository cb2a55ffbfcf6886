package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.TaskStore;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The scheduler's rows as its own client stores them, by one statement: that client looks whether a task is there before
 * it stores it.
 */
final class JdbcTaskStore implements TaskStore {

    /** What the scheduler calls medium, as its client gives a task of which nothing else is said. */
    private static final int USUAL = 50;

    private final JdbcClient jdbc;

    JdbcTaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(String name, String instance, byte[] data, Instant due) {
        jdbc.sql("""
                insert into scheduled_tasks
                    (task_name, task_instance, task_data, execution_time, picked, version, priority)
                values (:name, :instance, :data, :due, false, 1, :priority)
                on conflict do nothing
                """)
                .param("name", name)
                .param("instance", instance)
                .param("data", data)
                .param("due", Column.time(due))
                .param("priority", USUAL)
                .update();
    }
}
