package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.Databases;
import io.github.stackconsultant.localworkspace.driver.Actor;
import io.github.stackconsultant.localworkspace.driver.Readable;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Voting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
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
 * half a minute without a database:
 *
 * <pre>
 * mvn test -Dtest=FaultsIntegrationTests -Dfaults.large=true -Dtest.patience=300
 * </pre>
 */
class FaultsIntegrationTests {

    private static final boolean LARGE = Boolean.getBoolean("faults.large");
    private static final int ROUNDS = LARGE ? 3 : 1;
    /** Until it is taken back. */
    private static final int LASTING = 100_000;

    private static final Duration SOON = Duration.ofSeconds(LARGE ? 120 : 30);

    private static final String ANSWER = "zebrafish marmalade for hedgehogs";
    private static final String REASON = "because tangerine umbrellas say so";
    private static final String ASKED = "What are the cons of Node.js for accordions?";
    private static final List<String> MARKED =
            List.of("zebrafish", "marmalade", "hedgehog", "tangerine", "umbrella", "accordion", "bassoon");
    private static final List<String> OF_THE_DATABASE = List.of(
            "could not extend file",
            "terminating connection",
            "not currently accepting",
            "has been closed",
            "Connection is not available");
    private static final String PASSWORD = "only-the-database-knows-this";
    private static final String APP_TOKEN = "xapp-only-slack-knows-this";

    private static final Person OWNER = new Person("T0LOCAL", "U0ANA");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    private static final List<List<String>> TABLE = new ArrayList<>(List.of(List.of(
            "fault",
            "expected",
            "found",
            "times suffered",
            "ready meanwhile, after",
            "messages said twice",
            "the log named")));

    @TempDir
    static Path folder;

    private static Printed printed;
    private static Database database;
    private static WholeApp app;

    private final Actor ana = app.driver().as("ana");
    private final Actor bo = app.driver().as("bo");
    private final Actor chi = app.driver().as("chi");

    private int logged;
    private int directBefore;
    private int suffered;
    private int readyMeanwhile = 200;
    private int lost;

    @BeforeAll
    static void starts() {
        printed = new Printed();
        database = Databases.postgres();
        var settings = new ArrayList<>(List.of(
                "slack.app-token=" + APP_TOKEN,
                "slack.between-checks=100ms",
                "consultant.between-room-checks=100ms",
                "localworkspace.retry-delays=" + String.join(",", Collections.nCopies(LARGE ? 120 : 18, "1s"))));
        if (!LARGE) {
            settings.add("slack.patience=2s");
        }
        app = WholeApp.on(database, PASSWORD, folder, settings);
    }

    @AfterAll
    static void ends() throws IOException {
        saysNobodysWords();
        app.close();
        printed.close();
        database.close();
        var table = TABLE.stream().map(row -> String.join(" | ", row) + "\n").toList();
        Files.writeString(Path.of("target", "faults.txt"), String.join("", table));
        System.out.println(String.join("", table));
    }

    @BeforeEach
    void nothingFails() {
        app.driver().failsNoMore();
    }

    /**
     * One call that fails.
     *
     * @param every 3 for every third call
     */
    private record Failing(String method, String error, int times, int every) {

        static Failing always(String method, String error) {
            return new Failing(method, error, LASTING, 1);
        }
    }

    /**
     * What Slack does wrong.
     *
     * @param lost how many messages are posted without the app hearing of it: those are said twice
     * @param ready what readiness answers meanwhile
     * @param cause what the log names; empty where there is nothing to mend
     */
    private record SlackFault(String name, List<Failing> calls, int lost, int ready, String cause) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static SlackFault lostAnswers(String name, String error, int lost, String cause) {
        return new SlackFault(
                name,
                List.of(
                        Failing.always("auth.test", error),
                        new Failing("chat.postMessage", error, lost, 1),
                        Failing.always("chat.update", error)),
                lost,
                503,
                cause);
    }

    static Stream<SlackFault> slackFaults() {
        return Stream.of(
                new SlackFault(
                        "429 on every third call",
                        List.of(
                                Failing.always("auth.test", "ratelimited"),
                                new Failing("*", "ratelimited", LASTING, 3)),
                        0,
                        200,
                        ""),
                new SlackFault(
                        "500 on every other call",
                        List.of(Failing.always("auth.test", "http_500"), new Failing("*", "http_500", LASTING, 2)),
                        0,
                        503,
                        "Speaker.*http_500"),
                lostAnswers("empty answers", "empty", 1, "Speaker.*an empty answer"),
                lostAnswers("half answers", "half", 1, "Speaker.*an answer that is no JSON"),
                lostAnswers("a hanging connection", "timeout", LARGE ? 4 : 1, "Speaker.*no answer in time"));
    }

    /** Slack fails while people answer and vote; the log says what it answered. */
    @ParameterizedTest
    @MethodSource("slackFaults")
    void whatSlackDoesNotTakeAtOnceIsSaidLater(SlackFault fault) throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            var question = question(fault.name(), round);
            asks(question);
            fault.calls().forEach(each -> app.driver().fails(each.method(), each.error(), each.times(), each.every()));

            lost = fault.lost();
            answersAndVotes(question);
            await().atMost(SOON).until(() -> {
                app.liveMessagesCatchUp();
                return sufferedBesidesChecks() > 0;
            });
            becomesReady(fault.ready());
            slackIsWellAgain();

            everythingIsThere(fault.name(), question, fault.cause(), round);
        }
    }

    @Test
    void whatIsToBeSaidWhileTheTokenIsRevokedIsSaidOnceItIsTakenAgain() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            var question = question("a revoked token", round);
            asks(question);
            app.driver().fails("*", "token_revoked", LASTING);

            acts(question);
            ana.types(ASKED).inDirectMessage();
            await().atMost(SOON)
                    .until(() -> printed.event(logged, Pattern.compile("Speaker.*token_revoked"))
                            .isPresent());
            app.liveMessagesCatchUp();
            becomesReady(503);
            assertThat(direct()).as("said while the token is revoked").noneMatch(text -> text.contains("2 of 5"));
            slackIsWellAgain();

            everythingIsThere("a token that is revoked", question, "Speaker.*token_revoked", round);
        }
    }

    @Test
    void aMessageThatSomebodyDeletedIsPostedAnew() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            var question = question("deleted", round);
            asks(question);
            ana.looksAway().types(ANSWER).inDirectMessage().seesAnew("2 of 5");
            app.becomesQuiet();
            app.driver().fails("chat.update", "message_not_found", 1);
            ana.looksAway().clicks("International").seesAnew("3 of 5");
            suffers(suffered("chat.update"));
            app.driver().failsNoMore();
            // the vote's message shows nothing new before it is deleted
            app.driver().fails("chat.update", "internal_error", LASTING);
            chi.looksAway().clicks("Vote for Python", question).seesAnew("Your vote counts");
            deletes("#backend", question);
            app.driver().failsNoMore();
            bo.types(REASON).intoTheOnlyField().submits();
            ana.types(ASKED).inDirectMessage();
            app.liveMessagesCatchUp();
            becomesReady(200);
            slackIsWellAgain();

            everythingIsThere("a message that somebody deleted", question, "", round);
        }
    }

    @Test
    void whatSlackRefusesForGoodIsKeptAndToldElsewhere() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            var question = question("archived", round);
            asks(question);
            app.driver().fails("chat.postMessage", "is_archived", 1);
            ana.looksAway().clicks("Share in a channel");
            ana.picks("C0BACKEND").from("Channel").submits();
            ana.seesAnew("Slack does not let me post in <#C0BACKEND>");
            answersAndVotes(question);
            app.liveMessagesCatchUp();
            becomesReady(200);
            slackIsWellAgain();

            everythingIsThere("a channel that is archived", question, "", round);
        }
    }

    @Test
    void aTriggerThatExpiredIsSaidAndNothingChanges() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            var question = question("expired", round);
            asks(question);
            app.driver().fails("views.open", "expired_trigger_id", 1);
            ana.looksAway().clicks("What if").seesAnew("I could not open that just now");
            ana.looksAway().clicks("What if").seesAnew("Keep these answers");
            assertThat(ana.modals()).hasSize(1);
            ana.closesModal();
            answersAndVotes(question);
            app.liveMessagesCatchUp();
            becomesReady(200);
            slackIsWellAgain();

            everythingIsThere("a trigger that expired", question, "", round);
        }
    }

    @Test
    void whileTheDatabaseIsAwayPeopleReadSoAndEventsComeAgain() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            whileNothingCanBeStored(
                    "the database gone and back",
                    round,
                    () -> Databases.shut(database),
                    () -> Databases.open(database),
                    () -> events("could not store"),
                    "(08\\d{3}|57P0\\d|55000)");
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasAccepted() throws Exception {
        var disk = new FullDisk(database);
        for (int round = 1; round <= ROUNDS; round++) {
            whileNothingCanBeStored("a full disk", round, disk::fills, disk::empties, disk::struck, "53100");
        }
    }

    private void whileNothingCanBeStored(
            String fault, int round, Runnable begins, Runnable ends, IntSupplier count, String code) throws Exception {
        var question = question(fault, round);
        asks(question);
        app.driver().fails("chat.postMessage", "http_500", LASTING);
        ana.types(ASKED).inDirectMessage();
        await().atMost(SOON).until(() -> events("topic ANSWER.*http_500") > 0);
        assertThat(waiting()).as("tasks that wait").isEqualTo(1);
        begins.run();
        try {
            app.driver().failsNoMore();
            TimeUnit.SECONDS.sleep(LARGE ? 30 : 0);
            chi.looksAway().clicks("Vote for Python", question).seesAnew("I could not store that just now");
            bo.types(REASON).intoTheOnlyField();
            assertThat(bo.triesToSubmit().values()).asString().contains("I could not store that just now");
            ana.looksAway();
            ana.types("/consult status").in("#backend").seesAnew("I could not store that just now");
            ana.types(ANSWER).inDirectMessage();
            await().atMost(SOON).until(() -> events("could not store a Event") > 0);
            await().atMost(SOON).until(() -> events("SchedulerTrouble: .*" + code) > 0);
            becomesReady(503);
            suffers(count.getAsInt());
        } finally {
            ends.run();
        }
        ana.seesAnew(ANSWER).seesAnew("2 of 5");
        bo.submits();
        chi.looksAway().clicks("Vote for Python", question).seesAnew("Your vote counts");
        slackIsWellAgain();

        everythingIsThere(fault, question, "could not store .*" + code, round);
    }

    /** What waits for another try when it happens waits no longer, and the round of live messages comes by itself. */
    @Test
    void aClockSetBackStopsNothing() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            var question = question("the clock", round);
            asks(question);
            app.driver().fails("chat.postMessage", "internal_error", LASTING);
            acts(question);
            await().atMost(SOON).until(() -> suffered("chat.postMessage") > 0);
            app.part(MovableClock.class).passes(Duration.ofHours(-2));
            try {
                suffers(suffered("chat.postMessage"));
                app.driver().failsNoMore();
                ana.seesAnew("2 of 5").types(ASKED).inDirectMessage();
                app.becomesQuiet();
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(found(question)).contains("with their tally"));
                becomesReady(200);
                everythingIsThere("the clock set back", question, "The clock was set back", round);
            } finally {
                app.timePasses(Duration.ofHours(2));
            }
        }
    }

    private static String question(String fault, int round) {
        return "Under " + fault + ", asks the bassoon " + round + "?";
    }

    private void hasCard() {
        new HttpStage(app).isCleared(List.of("ana"));
        ana.looksAway().usesShortcut("Start a consultation");
        ana.chooses("Messenger or chat").from(Teller.step("Product").question());
        ana.submits().seesAnew("Node.js fits this project");
        app.becomesQuiet();
    }

    /** A vote with a first ballot whose reason is being written, and a consultation that asks its first question. */
    private void asks(String question) {
        new HttpStage(app).isCleared(List.of("bo", "chi"));
        hasCard();
        ana.opensModalBy("Ask the team to vote");
        ana.picks("C0BACKEND").from("Channel").types(question).into("Question");
        ana.submits();
        bo.sees(question);
        bo.looksAway().clicks("Vote for Node.js", question).seesAnew("Your vote counts");
        bo.opensModalBy("Add a reason");
        ana.looksAway().types("start").inDirectMessage().seesAnew("1 of 5");
        app.becomesQuiet();
        app.liveMessagesCatchUp();
        logged = printed.size();
        directBefore = ana.messages("dm").size();
    }

    private void acts(String question) {
        ana.looksAway().types(ANSWER).inDirectMessage();
        bo.types(REASON).intoTheOnlyField().submits();
        chi.looksAway().clicks("Vote for Python", question).seesAnew("Your vote counts");
    }

    private void answersAndVotes(String question) {
        acts(question);
        ana.seesAnew("2 of 5");
        await().atMost(SOON).until(() -> suffered("chat.postMessage") >= lost);
        ana.types(ASKED).inDirectMessage();
    }

    /** {@return what the stand-in counted: calls of that method that failed as ordered} */
    private static int suffered(String method) {
        return app.driver().failuresSuffered().getOrDefault(method, 0);
    }

    private static int sufferedBesidesChecks() {
        return app.driver().failuresSuffered().entrySet().stream()
                .filter(method -> !method.getKey().equals("auth.test"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private void suffers(int times) {
        assertThat(times).as("the fault was suffered").isPositive();
        suffered += times;
    }

    private void becomesReady(int status) throws Exception {
        await().atMost(SOON).until(() -> status("/actuator/health/readiness") == status);
        assertThat(status("/actuator/health/liveness")).isEqualTo(200);
        readyMeanwhile = status;
    }

    private void slackIsWellAgain() {
        int failed = sufferedBesidesChecks();
        if (failed > 0 || suffered == 0) {
            suffers(failed);
        }
        app.driver().failsNoMore();
        app.becomesQuiet();
        app.timePasses(Duration.ofMinutes(1));
        app.liveMessagesCatchUp();
    }

    private void everythingIsThere(String fault, String question, String cause) throws Exception {
        everythingIsThere(fault, question, cause, ROUNDS);
    }

    /** Compares what is there with what was done, and notes both after the last round. */
    private void everythingIsThere(String fault, String question, String cause, int round) throws Exception {
        await().atMost(SOON).until(() -> status("/actuator/health/readiness") == 200);
        var expected = "1 answer, 2 votes, 1 reason, 1 message with their tally, 1 reply";
        var found = found(question);
        var named = printed.event(logged, Pattern.compile(cause)).map(Printed::shortened);
        assertThat(found).as("%s: %s", fault, direct()).isEqualTo(expected);
        assertThat(saidTwice()).as("messages said twice under %s", fault).isEqualTo(lost);
        assertThat(cause.isEmpty() || named.isPresent())
                .as("%s in one line of %s", cause, printed.from(logged))
                .isTrue();
        saysNobodysWords();
        saysNoTracesAndNothingOfTheDatabases();
        if (round == ROUNDS) {
            TABLE.add(List.of(
                    fault,
                    expected,
                    found,
                    suffered == 0 ? "-" : Integer.toString(suffered),
                    readyMeanwhile + ", " + status("/actuator/health/readiness"),
                    saidTwice() + (lost == 0 ? "" : " (answers lost: " + lost + ")"),
                    cause.isEmpty() ? "nothing to mend" : named.orElseThrow()));
        }
    }

    private String found(String question) {
        var poll = app.part(Polls.class).askedBy(OWNER, 1).get(0);
        int votes = app.part(Voting.class).standing(poll.id()).orElseThrow().votes();
        int reasons = database.jdbc()
                .sql("select count(*) from ballot where poll = ? and reason = ?")
                .params(poll.id().value(), REASON)
                .query(Integer.class)
                .single();
        var shown = ana.messages("#backend").stream()
                .map(Readable::text)
                .filter(text -> text.contains(question))
                .toList();
        boolean tallied = shown.stream()
                .allMatch(text ->
                        text.contains("Node.js *1*") && text.contains("Python *1*") && text.contains("2 votes so far"));
        long replies = direct().stream()
                .filter(text -> text.contains("What I know about that"))
                .count();
        return answers() + " answer, " + votes + " votes, " + reasons + " reason, " + shown.size() + " message "
                + (tallied ? "with" : "without") + " their tally, " + replies + " reply";
    }

    /** {@return how often the answer is among what was answered} */
    private static int answers() {
        var all = app.part(Consultations.class)
                .openOf(OWNER)
                .map(consultation -> consultation.answers().toString())
                .orElse("");
        return all.split(Pattern.quote(ANSWER), -1).length - 1;
    }

    private List<String> direct() {
        return ana.messages("dm").stream()
                .skip(directBefore)
                .map(Readable::text)
                .toList();
    }

    /** {@return how many of the direct messages say what another one says} */
    private int saidTwice() {
        var texts = direct();
        return texts.size() - new HashSet<>(texts).size();
    }

    private int events(String saying) {
        var pattern = Pattern.compile(saying);
        return (int) printed.from(logged).stream()
                .filter(line -> pattern.matcher(line).find())
                .count();
    }

    private static int waiting() {
        return database.jdbc()
                .sql("select count(*) from scheduled_tasks where task_name = 'say'")
                .query(Integer.class)
                .single();
    }

    private void deletes(String channel, String text) throws IOException, InterruptedException {
        var message = ana.messages(channel).stream()
                .filter(each -> Readable.text(each).contains(text))
                .findFirst()
                .orElseThrow();
        var body = "channel=" + message.path("channel").asString() + "&ts="
                + message.path("ts").asString();
        var request = HttpRequest.newBuilder(URI.create(app.url() + "/api/chat.delete"))
                .header("Authorization", "Bearer " + app.setting("slack.bot-token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .contains("\"ok\":true");
    }

    /** Neither a secret nor what anybody wrote is in what was printed, from before the start on. */
    private static void saysNobodysWords() {
        var secrets = List.of(
                app.setting("slack.bot-token"),
                APP_TOKEN,
                app.setting("slack.signing-secret"),
                voteSecret(),
                PASSWORD,
                "/local/response/");
        assertThat(secrets).allSatisfy(secret -> assertThat(secret).hasSizeGreaterThan(10));
        assertThat(String.join("\n", printed.from(0)))
                .contains("Stack Consultant is ready")
                .doesNotContain(secrets)
                .doesNotContainIgnoringCase(MARKED.toArray(String[]::new));
    }

    /** Everything is named in one line, by classes and codes. */
    private void saysNoTracesAndNothingOfTheDatabases() {
        assertThat(printed.from(logged))
                .allMatch(Printed::isEvent)
                .noneMatch(line -> OF_THE_DATABASE.stream().anyMatch(line::contains));
    }

    private static String voteSecret() {
        try {
            return Files.readString(Path.of(app.setting("consultant.vote-secret-file")))
                    .strip();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static int status(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(app.url() + path)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
