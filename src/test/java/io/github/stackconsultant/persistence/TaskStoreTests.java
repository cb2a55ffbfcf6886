package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.fixtures.RecordedSql;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On every database a task is stored by one statement as the scheduler's own client stores it by two. */
@OnBothDatabases
class TaskStoreTests {

    private static final Instant DUE = Instant.parse("2026-03-29T02:00:00.123456Z");

    private static final OneTimeTask<String> SAY =
            Tasks.oneTime("say", String.class).execute((instance, context) -> {});

    @Parameter
    Database database;

    @BeforeEach
    void noneIsStored() {
        database.jdbc().sql("delete from scheduled_tasks").update();
    }

    @Test
    void itsRowIsThatOfTheSchedulersClient() {
        SchedulerClient.Builder.create(database.dataSource(), SAY)
                .enablePriority()
                .build()
                .scheduleIfNotExists(SAY.instance("theirs", "words"), DUE);

        add("ours", "words", DUE);

        assertThat(row("ours")).isEqualTo(row("theirs")).containsEntry("picked", false);
    }

    @Test
    void isOneStatement() {
        var sql = new RecordedSql(database.dataSource());

        new JdbcTaskStore(JdbcClient.create(sql)).add("say", "ours", new byte[] {1}, DUE);

        assertThat(sql.taken()).singleElement().asString().startsWith("insert into scheduled_tasks");
    }

    @Test
    void oneThatIsThereAlreadyStaysAsItIs() {
        add("ours", "first", DUE);
        var before = row("ours");

        // in a transaction that has to stay usable
        database.transaction().executeWithoutResult(status -> {
            add("ours", "second", DUE.plusSeconds(1));
            add("another", "words", DUE);
        });

        assertThat(row("ours")).isEqualTo(before);
        assertThat(row("another")).isNotEmpty();
    }

    private void add(String instance, String words, Instant due) {
        new JdbcTaskStore(database.jdbc())
                .add("say", instance, Serializer.DEFAULT_JAVA_SERIALIZER.serialize(words), due);
    }

    /** {@return all but what tells the rows apart} */
    private Map<String, Object> row(String instance) {
        var row = database.jdbc()
                .sql("select * from scheduled_tasks where task_instance = ?")
                .param(instance)
                .query()
                .singleRow();
        row.keySet().removeAll(List.of("task_instance", "stored_at", "task_data"));
        row.put(
                "task_data",
                database.jdbc()
                        .sql("select task_data from scheduled_tasks where task_instance = ?")
                        .param(instance)
                        .query((found, number) -> new String(found.getBytes(1), StandardCharsets.ISO_8859_1))
                        .single());
        return row;
    }
}
