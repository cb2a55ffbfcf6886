package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Links that were there before their age had to be. */
@OnBothDatabases
class LinkAgeMigrationTests {

    private static final Instant SAVED = Instant.parse("2026-03-29T00:00:00Z");
    private static final Instant LINKED = Instant.parse("2026-04-01T00:00:00Z");

    @Parameter
    Database database;

    @Test
    void areAsOldAsTheyWereAndWhereThereIsNoneItHasNoAge() {
        migrate("10");
        add("first", "token-1", null);
        add("renewed", "token-2", LINKED);
        add("withdrawn", null, LINKED);

        migrate("11");
        add("beside", "token-4", null);
        migrate("latest");

        assertThat(linkedAt(SAVED)).containsExactlyInAnyOrder("first", "beside");
        assertThat(linkedAt(LINKED)).containsExactly("renewed");
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database.dataSource())
                .schemas("older")
                .target(version)
                .load()
                .migrate();
    }

    private void add(String id, @Nullable String token, @Nullable Instant linked) {
        database.jdbc()
                .sql("""
                insert into older.decision (id, workspace, owner, question, question_key, outcome, status, comparison,
                    recommendation, consultation, markdown, token, saved_at, linked_at)
                values (:id, 'T', 'U', 'Which?', 'which', 'Node.js', 'ACCEPTED', 'c', 'R', 'C', '# Which?', :token,
                    :saved, :linked)
                """)
                .param("id", id)
                .param("token", token)
                .param("saved", Column.time(SAVED))
                .param("linked", linked == null ? null : Column.time(linked))
                .update();
    }

    private List<String> linkedAt(Instant moment) {
        return database.jdbc()
                .sql("select id from older.decision where linked_at = :moment")
                .param("moment", Column.time(moment))
                .query(String.class)
                .list();
    }
}
