package io.github.stackconsultant.persistence;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.messaging.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database in which something is kept of people, and erased. */
abstract class PersonalDataScenes {

    /** Tables that hold people's data under nobody's name, or that others see to. */
    private static final Map<String, String> NOT_ERASED_HERE = Map.of(
            "delivery", "ids without content or person, which go after days",
            "scheduled_tasks",
                    "the outbox and the timers take back what is in it: OutboxIntegrationTests, TimersIntegrationTests",
            "flyway_schema_history", "which migrations ran");

    final String workspace = "T" + UUID.randomUUID();
    final Person ana = new Person(workspace, "U0ANA");
    final Person bo = new Person(workspace, "U0BO");
    final StoredJson json = new StoredJson();
    PersonalRows rows;

    @Parameter
    Database database;

    @BeforeEach
    void nothingIsThere() {
        rows = new PersonalRows(jdbc());
        jdbc().sql("delete from recommendation_rating").update();
        tables().forEach(table -> jdbc().sql("delete from " + table).update());
    }

    /** {@return the tables that there are, however new, but for those above} */
    List<String> tables() {
        return jdbc()
                .sql("select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !NOT_ERASED_HERE.containsKey(table))
                .toList();
    }

    void erase(Person person) {
        database.transaction().executeWithoutResult(status -> data().erase(person));
        database.transaction().executeWithoutResult(status -> data().erase(person));
    }

    final JdbcPersonalData data() {
        return new JdbcPersonalData(jdbc(), new JdbcPolls(jdbc(), json));
    }

    final JdbcClient jdbc() {
        return database.jdbc();
    }
}
