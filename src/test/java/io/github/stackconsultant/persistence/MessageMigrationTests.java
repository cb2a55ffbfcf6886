package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Messages that were remembered after their consultation had been erased. */
@OnBothDatabases
class MessageMigrationTests {

    @Parameter
    Database database;

    @Test
    void goWithoutTheirConsultationAndTheOthersStay() {
        migrate("13");
        database.jdbc().sql("""
                insert into older.consultation (id, workspace, person, status, started_at, changed_at, version, state)
                values ('kept', 'T', 'U', 'CANCELLED', :now, :now, 0, '{}')
                """).param("now", Column.time(Instant.EPOCH)).update();
        message("kept");
        message("erased");

        migrate("latest");

        assertThat(database.jdbc()
                        .sql("select consultation from older.shown_message")
                        .query(String.class)
                        .list())
                .containsExactly("kept");
    }

    private void message(String consultation) {
        database.jdbc().sql("""
                insert into older.shown_message (consultation, place_kind, place_channel, channel, message, version)
                values (:id, 'DIRECT', 'U0ANA', 'D1', '1.0', 0)
                """).param("id", consultation).update();
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database.dataSource())
                .schemas("older")
                .target(version)
                .load()
                .migrate();
    }
}
