package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.messaging.StoredOrder.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** The order in which a database stored tasks, whatever clock those who stored them have. */
@OnBothDatabases
class StoredOrderTests {

    private static final Stored FIRST = new Stored("say", "first");
    private static final Stored SECOND = new Stored("withdraw", "second");

    @Parameter
    Database database;

    @BeforeEach
    void twoAreStored() {
        database.jdbc().sql("delete from scheduled_tasks").update();
        store(FIRST);
        store(SECOND);
    }

    private void store(Stored task) {
        database.jdbc().sql("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                values (?, ?, current_timestamp, false, 1)
                """).params(task.name(), task.instance()).update();
    }

    private JdbcStoredOrder order() {
        return new JdbcStoredOrder(database.jdbc());
    }

    @Test
    void oneIsLaterThanTheOther() {
        assertThat(order().isLater(SECOND, FIRST)).contains(true);
        assertThat(order().isLater(FIRST, SECOND)).contains(false);
        assertThat(order().isLater(FIRST, FIRST)).contains(false);
    }

    @Test
    void aChangeMakesNoneLater() {
        database.jdbc()
                .sql(
                        "update scheduled_tasks set version = 2, execution_time = current_timestamp where task_name = 'say'")
                .update();

        assertThat(order().isLater(FIRST, SECOND)).contains(false);
    }

    @Test
    void whereOneIsGoneNothingIsKnown() {
        assertThat(order().isLater(FIRST, new Stored("withdraw", "first"))).isEmpty();
        assertThat(order().isLater(new Stored("say", "second"), SECOND)).isEmpty();
    }
}
