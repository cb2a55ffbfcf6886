package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.StoredOrder;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The order of the scheduler's rows. */
final class JdbcStoredOrder implements StoredOrder {

    private final JdbcClient jdbc;

    JdbcStoredOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Boolean> isLater(Stored task, Stored than) {
        return jdbc.sql("""
                select task.stored_at > other.stored_at from scheduled_tasks task, scheduled_tasks other
                where task.task_name = :name and task.task_instance = :instance
                and other.task_name = :otherName and other.task_instance = :otherInstance
                and task.stored_at is not null and other.stored_at is not null
                """)
                .param("name", task.name())
                .param("instance", task.instance())
                .param("otherName", than.name())
                .param("otherInstance", than.instance())
                .query(Boolean.class)
                .optional();
    }
}
