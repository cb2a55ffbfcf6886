package io.github.stackconsultant.whole;

import static io.github.stackconsultant.fixtures.Waits.await;
import static io.github.stackconsultant.whole.FaultScale.SOON;
import static io.github.stackconsultant.whole.FaultStory.ANSWER;
import static io.github.stackconsultant.whole.FaultStory.ASKED;
import static io.github.stackconsultant.whole.SlackFault.LASTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.Databases;
import io.github.stackconsultant.localworkspace.driver.Readable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a person did is kept, whatever fails around the app: each fault in small, as a row of a table of what was
 * expected and what was found (target/faults.txt). By hand in large, each fault three times, with a minute of silence and
 * half a minute without a database, all of them or those whose names hold some words:
 *
 * <pre>
 * mvn test -Dtest=FaultsIntegrationTests -Dfaults.large=true -Dtest.patience=300
 * mvn test -Dtest=FaultsIntegrationTests -Dfaults.large=true -Dtest.patience=300 -Dfaults.only=429,hanging,disk
 * </pre>
 */
class FaultsIntegrationTests {

    private static final FaultTable TABLE = new FaultTable();

    @TempDir
    static Path folder;

    private static FaultLog log;
    private static Database database;
    private static WholeApp app;

    @BeforeAll
    static void starts() {
        log = new FaultLog();
        database = Databases.postgres();
        var settings = new ArrayList<>(List.of(
                "slack.app-token=" + FaultLog.APP_TOKEN,
                "slack.between-checks=100ms",
                // as long as Slack itself waits, whatever fails
                "localworkspace.patience=3s",
                "consultant.between-room-checks=100ms",
                "localworkspace.retry-delays=" + String.join(",", Collections.nCopies(FaultScale.DELIVERIES, "1s"))));
        if (!FaultScale.LARGE) {
            settings.add("slack.patience=2s");
        }
        app = WholeApp.on(database, FaultLog.PASSWORD, folder, settings);
    }

    @AfterAll
    static void ends() throws IOException {
        log.saysNobodysWords(app);
        app.close();
        log.close();
        database.close();
        TABLE.leavesIn(Path.of("target", "faults.txt"));
    }

    @BeforeEach
    void nothingFails() {
        app.driver().failsNoMore();
    }

    private static FaultRow row(String fault) {
        return new FaultRow(fault, 0, 0, app, database, log);
    }

    static Stream<SlackFault> slackFaults() {
        return SlackFault.all();
    }

    /** Slack fails while people answer and vote; the log says what it answered. */
    @ParameterizedTest
    @MethodSource("slackFaults")
    void whatSlackDoesNotTakeAtOnceIsSaidLater(SlackFault fault) throws Exception {
        var row = new FaultRow(fault.name(), fault.lost(), fault.lost() + fault.lostPrivately(), app, database, log);
        row.suffers(TABLE, question -> {
            fault.begins(app.driver());
            row.answersAndVotes(question);
            await().atMost(SOON).until(() -> {
                app.liveMessagesCatchUp();
                return row.failed(SlackFault.PRIVATELY) > 1 && row.failedBesidesChecks() > 2;
            });
            row.becomesReady(fault.ready());
            row.slackIsWellAgain();
            row.everythingIsThere(question, fault.cause());
        });
    }

    @Test
    void whatIsToBeSaidWhileTheTokenIsRevokedIsSaidOnceItIsTakenAgain() throws Exception {
        var row = row("a token that is revoked");
        var story = row.story();
        row.suffers(TABLE, question -> {
            app.driver().fails("*", "token_revoked", LASTING);
            story.acts(question);
            story.ana.types(ASKED).inDirectMessage();
            await().atMost(SOON)
                    .until(() -> log.named("OutboxTaskHandler.*token_revoked").isPresent());
            app.liveMessagesCatchUp();
            row.becomesReady(503);
            assertThat(story.direct()).as("said while the token is revoked").noneMatch(text -> text.contains("2 of 5"));
            row.slackIsWellAgain();
            row.everythingIsThere(question, "OutboxTaskHandler.*token_revoked");
        });
    }

    @Test
    void aMessageThatSomebodyDeletedIsPostedAnew() throws Exception {
        var row = row("a message that somebody deleted");
        var story = row.story();
        row.suffers(TABLE, question -> {
            story.ana.looksAway().types(ANSWER).inDirectMessage().seesAnew("2 of 5");
            app.becomesQuiet();
            app.driver().fails("chat.update", "message_not_found", 1);
            story.ana.looksAway().clicks("International").seesAnew("3 of 5");
            row.counts(row.failed("chat.update"));
            app.driver().failsNoMore();
            // the vote's message shows nothing new before it is deleted
            app.driver().fails("chat.update", "internal_error", LASTING);
            story.chi.looksAway().clicks("Vote for Python", question).seesAnew("Your vote counts");
            story.deletes("#backend", question);
            app.driver().failsNoMore();
            story.explains();
            story.isAskedPrivately();
            story.ana.types(ASKED).inDirectMessage();
            app.liveMessagesCatchUp();
            row.becomesReady(200);
            row.slackIsWellAgain();
            row.everythingIsThere(question, "posted anew: message_not_found");
        });
    }

    @Test
    void whatSlackRefusesForGoodIsKeptAndToldElsewhere() throws Exception {
        var row = row("a channel that is archived");
        var story = row.story();
        row.suffers(TABLE, question -> {
            app.driver().refusesIn("C0BACKEND", "is_archived");
            story.ana.looksAway().clicks("Share in a channel");
            story.ana.picks("C0BACKEND").from("Channel").submits();
            story.ana.seesAnew("Slack does not let me post in <#C0BACKEND>");
            int refused = refusedTallies();
            story.chi.looksAway().clicks("Vote for Node.js", question).seesAnew("Your vote counts");
            refusesTheTallyAfter(refused);
            row.counts(row.failedBesidesChecks());
            app.driver().failsNoMore();
            // the next vote shows the tally, with the one that could not be shown
            story.acts(question);
            story.ana.types(ASKED).inDirectMessage();
            app.liveMessagesCatchUp();
            assertThat(story.found(question)).contains("with their tally");
            app.driver().refusesIn("C0BACKEND", "is_archived");
            int refusedBefore = refusedTallies();
            story.ana.opensModalBy("Close the vote (only whoever asked can)").submits();
            await().atMost(SOON).until(() -> story.direct().stream().anyMatch(text -> text.contains("A tie: Node.js")));
            refusesTheTallyAfter(refusedBefore);
            row.becomesReady(200);
            row.slackIsWellAgain();
            assertThat(log.times("outcome of poll .* cannot be posted in C0BACKEND: is_archived"))
                    .isEqualTo(1);
            row.everythingIsThere(question, "cannot be shared in C0BACKEND: is_archived");
        });
    }

    private static int refusedTallies() {
        return log.times("in C0BACKEND cannot be updated: is_archived");
    }

    /** The app brings messages up to date by itself, too, perhaps before this is called. */
    private static void refusesTheTallyAfter(int before) {
        await().atMost(SOON).until(() -> {
            app.liveMessagesCatchUp();
            return refusedTallies() > before;
        });
    }

    /** The channel is closed, so that a word and then the question go to the direct messages; the second has to wait. */
    @Test
    void aWordIsNotRepeatedWhereWhatFollowsItHasToWait() throws Exception {
        var row = row("a wait after half of what is said");
        var story = row.story();
        row.suffers(TABLE, question -> {
            int before = story.chi.messages("dm").size();
            app.driver().fails(SlackFault.PRIVATELY, "used_url", 1);
            app.driver().refusesIn("C0BACKEND", "not_in_channel");
            app.driver().fails("chat.postMessage", "D0CHI", "ratelimited", 1, 2);
            story.chi.looksAway().types("/consult").in("#backend").seesAnew("1 of 5");
            app.becomesQuiet();
            assertThat(story.chi.messages("dm").stream().skip(before).map(Readable::text))
                    .satisfiesExactly(
                            word -> assertThat(word).contains("go on here"),
                            asked -> assertThat(asked).contains("1 of 5"));
            row.counts(row.failed("chat.postMessage"));
            app.driver().failsNoMore();
            story.acts(question);
            story.ana.types(ASKED).inDirectMessage();
            app.liveMessagesCatchUp();
            row.becomesReady(200);
            row.slackIsWellAgain();
            row.everythingIsThere(question, "OutboxTaskHandler: Asked to wait");
        });
    }

    /** Slack has the message, and where it is cannot be stored just then. */
    @Test
    void aMessageIsNotPostedAgainWhereItsPlaceCouldNotBeStored() throws Exception {
        var row = row("no room for where a message is");
        var story = row.story();
        var disk = new FullDisk(database, List.of("shown_message"), "insert");
        row.suffers(TABLE, question -> {
            disk.fills();
            try {
                story.ana.looksAway().types(ANSWER).inDirectMessage().seesAnew("2 of 5");
                await().atMost(SOON).until(() -> log.times("OutboxTaskHandler.*content consultation.*53100") > 0);
                row.counts(disk.struck());
            } finally {
                disk.empties();
            }
            story.isAskedPrivately();
            story.explains();
            story.chi.looksAway().clicks("Vote for Python", question).seesAnew("Your vote counts");
            story.ana.types(ASKED).inDirectMessage();
            app.liveMessagesCatchUp();
            row.becomesReady(200);
            row.slackIsWellAgain();
            row.everythingIsThere(question, "OutboxTaskHandler.*53100");
        });
    }

    @Test
    void aTriggerThatExpiredIsSaidAndNothingChanges() throws Exception {
        var row = row("a trigger that expired");
        var ana = row.story().ana;
        row.suffers(TABLE, question -> {
            app.driver().fails("views.open", "expired_trigger_id", 1);
            ana.looksAway().clicks("What if").seesAnew("I could not open that just now");
            ana.looksAway().clicks("What if").seesAnew("Use these answers");
            assertThat(ana.modals()).hasSize(1);
            ana.closesModal();
            row.answersAndVotes(question);
            app.liveMessagesCatchUp();
            row.becomesReady(200);
            row.slackIsWellAgain();
            row.everythingIsThere(question, "not shown: expired_trigger_id");
        });
    }

    @Test
    void whileTheDatabaseIsAwayPeopleReadSoAndEventsComeAgain() throws Exception {
        new NothingStored(app, log, TABLE)
                .suffers(
                        row("the database gone and back"),
                        () -> Databases.shut(database),
                        () -> Databases.open(database),
                        () -> log.times("could not store"),
                        503,
                        "(08\\d{3}|57P0\\d|55000)");
    }

    @Test
    void aFullDiskLosesNothingThatWasAccepted() throws Exception {
        var disk = new FullDisk(database);
        new NothingStored(app, log, TABLE)
                .suffers(row("a full disk"), disk::fills, disk::empties, disk::struck, 404, "53100");
    }

    @Test
    void aClockSetBackStopsNothingButWhatSlackSendsAndSaysSo() throws Exception {
        new ClockSetBack(app, log, TABLE).suffers(row("the clock set back"));
    }

    @Test
    void whatPeopleWriteForOthersIsInNoLogThoughItCannotBeStoredOrSaid() {
        new WrittenForOthers(app, database, log).isWritten();
    }
}
