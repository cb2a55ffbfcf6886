package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.StoredOrder;
import io.github.stackconsultant.messaging.TaskStore;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the app has of the scheduler's rows in a database, for tests of those who only see its ports. */
public final class SchedulerRows {

    private final JdbcClient jdbc;

    /** Those of that database. */
    public SchedulerRows(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    /** {@return where tasks are stored} */
    public TaskStore store() {
        return new JdbcTaskStore(jdbc);
    }

    /** {@return the order in which they were stored} */
    public StoredOrder order() {
        return new JdbcStoredOrder(jdbc);
    }
}
