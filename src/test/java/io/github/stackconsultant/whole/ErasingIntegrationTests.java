package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.localworkspace.driver.Actor;
import io.github.stackconsultant.messaging.Person;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Erasing in the whole app, where stores, alarms and outbox come together. */
class ErasingIntegrationTests {

    /** What is nobody's, and the clean-up's own task. */
    private static final List<String> STAYS = List.of("delivery", "flyway_schema_history", "scheduled_tasks");

    @TempDir
    private Path folder;

    @Test
    void nothingOfAWorkspaceIsLeftOnceTheAppIsRemovedAndWhatIsKeptAfterwardsStays() throws Exception {
        try (var app = WholeApp.inMemory(folder)) {
            var ana = app.driver().as("ana");
            hasCard(ana);
            decides(app, ana);
            asksForAVote(ana);
            app.becomesQuiet();
            assertThat(tasks(app)).isEqualTo(3);
            assertThat(rows(app, "decision")).isOne();

            removed(app, "Ev0REMOVED");

            assertThat(tables(app))
                    .hasSizeGreaterThan(9)
                    .allSatisfy(table -> assertThat(rows(app, table)).as(table).isZero());
            await().untilAsserted(() -> assertThat(tasks(app)).isZero());

            hasCard(ana);
            removed(app, "Ev0REMOVED");
            assertThat(app.part(Consultations.class).latestOf(new Person("T0LOCAL", "U0ANA")))
                    .isPresent();
        }
    }

    @Test
    void aConsultantWhoIsForgottenLeavesTheRequestToAnotherAndWhoAskedHearsSo() {
        try (var app = WholeApp.inMemory(folder)) {
            var ana = app.driver().as("ana");
            var bo = app.driver().as("bo");
            hasCard(ana);
            ana.clicks("Talk to a consultant");
            ana.types("Ana Ruiz").into("Name");
            ana.types("ana@initech.example").into("E-mail");
            ana.types("Is one region enough?").into("What about");
            ana.submits().seesAnew("Noted: your request goes to the consultants");
            bo.sees("Is one region enough?").clicks("Take it");
            ana.seesAnew("<@U0BO> will answer");
            ana.looksAway();

            bo.types("forget me").inDirectMessage().sees("It cannot be undone");
            bo.clicks("Erase everything").seesAnew("what I kept of you is erased");

            ana.seesAnew("Who was to answer has handed back what you asked the consultants");
            app.becomesQuiet();
            app.driver().as("dev").sees("Is one region enough?").clicks("Take it");
            ana.seesAnew("<@U0DEV> will answer");
        }
    }

    private static void hasCard(Actor person) {
        person.looksAway().usesShortcut("Start a consultation");
        person.chooses("Messenger or chat").from(Teller.step("Product").question());
        person.submits().seesAnew("Node.js fits this project");
    }

    private static void decides(WholeApp app, Actor person) {
        person.looksAway().clicks("Save the decision");
        person.submits();
        app.becomesQuiet();
    }

    private static void asksForAVote(Actor person) {
        person.looksAway().clicks("Ask the team to vote");
        person.picks("C0BACKEND").from("Choose a channel").submits();
        person.seesAnew("Close the vote");
    }

    /** As Slack says it, signed. */
    private static void removed(WholeApp app, String delivery) throws Exception {
        var body = """
                {"token":"t","team_id":"T0LOCAL","api_app_id":"A0LOCAL","type":"event_callback","event_id":"%s",
                "event_time":1700000000,"event":{"type":"app_uninstalled"},"is_ext_shared_channel":false,
                "authorizations":[]}""".formatted(delivery).getBytes(StandardCharsets.UTF_8);
        var timestamp = Long.toString(app.part(Clock.class).instant().getEpochSecond());
        var signature = Relay.signature(app.setting("slack.signing-secret"), timestamp, body);
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(app.url().resolve("/slack/events"))
                                .header("Content-Type", "application/json")
                                .header("X-Slack-Request-Timestamp", timestamp)
                                .header("X-Slack-Signature", signature)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static List<String> tables(WholeApp app) {
        return jdbc(app)
                .sql("select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !STAYS.contains(table))
                .toList();
    }

    private static int tasks(WholeApp app) {
        return rows(app, "scheduled_tasks where task_name in ('alarm', 'say', 'withdraw')");
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
