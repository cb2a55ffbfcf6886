package io.github.stackconsultant.whole;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.fixtures.Databases;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.localworkspace.driver.Actor;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.record.People;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Erasing in the whole app, where stores, alarms and outbox come together. */
class ErasingIntegrationTests {

    /** What is nobody's, and the clean-up's own task. */
    private static final List<String> STAYS = List.of("delivery", "flyway_schema_history", "scheduled_tasks");

    private static final Person ANA = new Person("T0LOCAL", "U0ANA");

    @RegisterExtension
    static final Setup SETUP = Setup.h2();

    @TempDir
    private Path folder;

    @AfterEach
    void nothingFailsAnyMore() {
        SETUP.app().driver().failsNoMore();
    }

    @Test
    void nothingOfAWorkspaceIsLeftOnceTheAppIsRemovedAndWhatIsKeptAfterwardsStays() throws Exception {
        try (var app = WholeApp.onFilesIn(folder)) {
            var ana = app.driver().as("ana");
            hasCard(ana);
            decides(app, ana);
            asksForAVote(ana);
            app.becomesQuiet();
            assertThat(tasks(app)).isEqualTo(3);
            assertThat(rows(app, "decision")).isOne();
            var removal = Removal.now(app);

            assertThat(Removal.delivered(app, "Ev0REMOVED", removal)).isEqualTo(200);
            nothingIsLeft(app);
            app.restarts();
            aTurnThatWasUnderWayStores(app, removal);

            app.timePasses(Duration.ofSeconds(30));
            hasCard(ana);
            assertThat(Removal.delivered(app, "Ev0REMOVED", removal)).isEqualTo(200);
            assertThat(Removal.delivered(app, "Ev0SAID_ANEW", removal)).isEqualTo(200);
            sweepsHaveBegun(app);
            app.timePasses(Duration.ofSeconds(61));
            await().until(() -> rows(app, "scheduled_tasks where task_name = 'sweep'") == 0);

            assertThat(rows(app, "consultation where id = 'under-way'")).isZero();
            assertThat(rows(app, "shown_message where consultation = 'under-way'"))
                    .isZero();
            assertThat(app.part(Consultations.class).latestOf(ANA)).isPresent();
            assertThat(rows(app, "recommendation")).isOne();
        }
    }

    @Test
    void aRemovalThatCannotBeStoredNamesTheWorkspaceAndIsDoneWhenSlackDeliversItAgain() throws Exception {
        var database = Databases.postgres();
        try (var log = new Printed();
                var app = WholeApp.on(database, folder)) {
            var removal = Removal.now(app);
            aTurnThatWasUnderWayStores(app, removal);
            Databases.shut(database);
            try {
                assertThat(Removal.delivered(app, "Ev0REMOVED", removal)).isEqualTo(503);
            } finally {
                Databases.open(database);
            }
            assertThat(log.from(0))
                    .anyMatch(line ->
                            line.contains("The app was removed from workspace T0LOCAL, but that could not be stored"));

            await().until(() -> Removal.delivered(app, "Ev0REMOVED", removal) == 200);
            nothingIsLeft(app);
        } finally {
            database.close();
        }
    }

    private static void nothingIsLeft(WholeApp app) {
        await().untilAsserted(() -> assertThat(tables(app))
                .hasSizeGreaterThan(9)
                .allSatisfy(table -> assertThat(rows(app, table)).as(table).isZero()));
        assertThat(rows(app, "scheduled_tasks where task_name in ('alarm', 'say')"))
                .isZero();
    }

    /** All have swept once, and wait for the second time. */
    private static void sweepsHaveBegun(WholeApp app) {
        await().until(() -> jdbc(app)
                        .sql(
                                "select count(*) from scheduled_tasks where task_name = 'sweep' and execution_time <= :now")
                        .param("now", app.part(Clock.class).instant().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                == 0);
    }

    private static void aTurnThatWasUnderWayStores(WholeApp app, Instant began) {
        jdbc(app).sql("""
                insert into consultation (id, workspace, person, status, started_at, changed_at, version, state)
                values ('under-way', 'T0LOCAL', 'U0BO', 'CANCELLED', :began, :began, 0, '{}')
                """).param("began", began.atOffset(ZoneOffset.UTC)).update();
        jdbc(app).sql("""
                insert into shown_message (consultation, place_kind, place_channel, channel, message, version)
                values ('under-way', 'DIRECT', 'D1', 'D1', '1.0', 0)
                """).update();
    }

    @Test
    void whatOthersRecordedNamesTheForgottenNoLongerAndWhatTheyRecordLaterDoes() {
        var app = SETUP.app();
        var ana = app.driver().as("ana");
        records(app, "before", "decided by @U0ANA");

        ana.looksAway().types("forget me").inDirectMessage().seesAnew("It cannot be undone");
        ana.clicks("Erase everything").seesAnew("what I kept of you is erased");

        await().untilAsserted(() -> assertThat(markdown(app, "before")).isEqualTo("decided by a forgotten person"));
        sweepsHaveBegun(app);
        app.timePasses(Duration.ofSeconds(30));
        records(app, "after", "decided by @U0ANA");
        app.timePasses(Duration.ofSeconds(31));
        await().until(() -> rows(app, "scheduled_tasks where task_name = 'sweep'") == 0);
        assertThat(markdown(app, "after")).isEqualTo("decided by @U0ANA");
    }

    private static void records(WholeApp app, String id, String markdown) {
        app.part(Decisions.class)
                .add(new Decision(
                        new DecisionId(id),
                        new Person("T0LOCAL", "U0BO"),
                        new Decision.Decided(
                                "Which?", "Node.js", Decision.Status.ACCEPTED, Optional.empty(), Optional.empty()),
                        new Decision.Basis(
                                new ComparisonId("nodejs-vs-python"),
                                new RecommendationId("r"),
                                new ConsultationId("c"),
                                Optional.empty()),
                        markdown,
                        Optional.of(id),
                        Removal.now(app),
                        Optional.empty(),
                        Decision.Succession.none(),
                        Decision.Posting.to(Optional.empty()),
                        People.UNKNOWN));
    }

    private static String markdown(WholeApp app, String id) {
        return app.part(Decisions.class).find(new DecisionId(id)).orElseThrow().markdown();
    }

    @Test
    void aConsultantWhoIsForgottenLeavesTheRequestToAnotherAndWhoAskedHearsSo() {
        var app = SETUP.app();
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

        bo.looksAway().types("forget me").inDirectMessage().seesAnew("It cannot be undone");
        bo.clicks("Erase everything").seesAnew("what I kept of you is erased");

        ana.seesAnew("The consultant who was to answer does not answer any more. What you asked the consultants waits");
        app.becomesQuiet();
        app.driver().as("dev").sees("Is one region enough?").clicks("Take it");
        ana.seesAnew("<@U0DEV> will answer");
    }

    @Test
    void aVoteThatWasNeverPostedKeepsNobodyFromBeingForgotten() {
        var app = SETUP.app();
        var ana = app.driver().as("ana");
        hasCard(ana);
        app.driver().refusesIn("C0BACKEND", "not_in_channel");
        asksForAVoteIn("C0BACKEND", ana);
        ana.seesAnew("I am not in <#C0BACKEND> yet");

        ana.types("forget me").inDirectMessage().seesAnew("It cannot be undone");
        ana.clicks("Erase everything").seesAnew("what I kept of you is erased");

        app.becomesQuiet();
        assertThat(rows(app, "poll")).isZero();
        assertThat(rows(app, "scheduled_tasks where task_name in ('alarm', 'say')"))
                .isZero();
        ana.clicks("Post again").seesAnew("That vote is not there any more");
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
        asksForAVoteIn("C0BACKEND", person);
        person.seesAnew("Close the vote");
    }

    private static void asksForAVoteIn(String channel, Actor person) {
        person.looksAway().clicks("Ask the team to vote");
        person.picks(channel).from("Choose a channel").submits();
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
