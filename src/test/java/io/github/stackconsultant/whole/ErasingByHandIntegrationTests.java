package io.github.stackconsultant.whole;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Databases;
import io.github.stackconsultant.localworkspace.driver.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever runs the app erases a person and a workspace by the statements in src/docs/operation.md. */
class ErasingByHandIntegrationTests {

    private static final Pattern STATEMENT = Pattern.compile("```sql\\n(insert [^`]*'forget'[^`]*)```");

    @TempDir
    private Path folder;

    private static List<String> statements() throws Exception {
        return STATEMENT
                .matcher(Files.readString(Path.of("src/docs/operation.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String ofAna() throws Exception {
        return statements().get(0).replace("T0123", "T0LOCAL").replace("U0456", "U0ANA");
    }

    private static String ofWorkspace(WholeApp app) throws Exception {
        return statements()
                .get(1)
                .replace("T0123", "T0LOCAL")
                .replace("2026-11-28T12:00:00Z", Removal.now(app).toString());
    }

    private static String forH2(String statement) {
        return statement.replace("convert_to(", "stringtoutf8(").replace(", 'UTF8')", ")");
    }

    @Test
    void onPostgresAPersonIsErasedAndNobodyElseAndThenTheWorkspace() throws Exception {
        var database = Databases.postgres();
        try (var log = new Printed();
                var app = WholeApp.on(database, folder)) {
            hasCard(app.driver().as("ana"));
            hasCard(app.driver().as("bo"));
            app.becomesQuiet();

            run(app, ofAna());
            await().until(() -> rows(app, "recommendation") == 1);
            assertThat(rows(app, "consultation where person = 'U0ANA'")).isZero();
            assertThat(rows(app, "consultation where person = 'U0BO'")).isOne();

            run(app, ofWorkspace(app));
            await().until(() -> rows(app, "consultation") + rows(app, "recommendation") == 0);
            assertThat(rows(app, "scheduled_tasks where task_name = 'withdraw'"))
                    .isPositive();
            await().untilAsserted(() -> assertThat(log.from(0))
                    .anyMatch(
                            line -> line.contains("Asked for by by-hand-1: somebody in workspace T0LOCAL is forgotten"))
                    .anyMatch(line ->
                            line.contains("Asked for by by-hand-2: everything of workspace T0LOCAL is being erased"))
                    .noneMatch(line -> line.contains("U0ANA")));
        } finally {
            database.close();
        }
    }

    @Test
    void onTheEmbeddedDatabaseItIsDoneAtTheNextStart() throws Exception {
        try (var app = WholeApp.onFilesIn(folder)) {
            hasCard(app.driver().as("ana"));
            app.becomesQuiet();
        }
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:" + folder.resolve("database") + ";DATABASE_TO_LOWER=TRUE", "", "");
                var statement = connection.createStatement()) {
            statement.execute(forH2(ofAna()));
        }

        try (var app = WholeApp.onFilesIn(folder)) {
            await().until(() -> rows(app, "consultation") + rows(app, "recommendation") == 0);
        }
    }

    @Test
    void aVoteThatIsOpenIsWaitedFor() throws Exception {
        try (var log = new Printed();
                var app = WholeApp.inMemory(folder)) {
            var ana = app.driver().as("ana");
            hasCard(ana);
            ana.looksAway().clicks("Ask the team to vote");
            ana.picks("C0BACKEND").from("Choose a channel").submits().seesAnew("Close the vote");
            app.becomesQuiet();

            run(app, forH2(ofAna()));
            await().untilAsserted(() -> assertThat(log.from(0))
                    .anyMatch(line -> line.contains("not forgotten yet, since votes of theirs are open: 1")));
            assertThat(rows(app, "consultation")).isOne();

            ana.opensModalBy("Close the vote (only whoever asked can)");
            ana.sees("Nobody can vote after that").submits();
            app.becomesQuiet();
            app.timePasses(Duration.ofMinutes(61));
            await().until(() -> rows(app, "consultation") + rows(app, "poll") == 0);
        }
    }

    private static void hasCard(Actor person) {
        person.looksAway().usesShortcut("Start a consultation");
        person.chooses("Messenger or chat").from(Teller.step("Product").question());
        person.submits().seesAnew("Node.js fits this project");
    }

    private static void run(WholeApp app, String statement) {
        jdbc(app).sql(statement).update();
    }

    private static int rows(WholeApp app, String table) {
        return jdbc(app)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient jdbc(WholeApp app) {
        return JdbcClient.create(app.part(DataSource.class));
    }
}
