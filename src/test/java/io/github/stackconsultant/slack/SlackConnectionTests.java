package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;

class SlackConnectionTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_CHECKS = Duration.ofMillis(200);

    private final List<Turn> turns = Collections.synchronizedList(new ArrayList<>());
    private final List<AutoCloseable> opened = new ArrayList<>();
    private volatile boolean storeAway;

    private final Conversation conversation = turn -> {
        if (storeAway) {
            throw new DataAccessResourceFailureException("away");
        }
        turns.add(turn);
        return new Reply.Accepted();
    };

    @AfterEach
    void close() throws Exception {
        Collections.reverse(opened);
        for (var each : opened) {
            each.close();
        }
    }

    private <T extends AutoCloseable> T closing(T closeable) {
        opened.add(closeable);
        return closeable;
    }

    @Test
    void overHttpTheTokenIsAllThatIsChecked() {
        var server = closing(new SlackServer());
        var connection = start(SlackSettings.Transport.HTTP, server.apiUrl());

        await(() -> connection.trouble().isEmpty());

        assertThat(server.methods()).containsExactly("auth.test");
        assertThat(new SlackHealthIndicator(connection).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aWrongBotTokenIsNamed() {
        var server = closing(new SlackServer());
        server.next(
                "auth.test", Answer.error("invalid_auth"), Answer.error("invalid_auth"), Answer.error("invalid_auth"));
        try (var logged = new Logged()) {
            var connection = start(SlackSettings.Transport.HTTP, server.apiUrl());

            await(() -> connection.trouble().orElse("").contains("SLACK_BOT_TOKEN"));
            assertThat(connection.trouble())
                    .hasValueSatisfying(reason -> assertThat(reason).contains("invalid_auth"));
            var health = new SlackHealthIndicator(connection).health();
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails()).containsEntry("reason", "Slack refuses SLACK_BOT_TOKEN: invalid_auth");

            await(() -> connection.trouble().isEmpty());
            assertThat(logged.lines())
                    .filteredOn(line -> line.contains("invalid_auth"))
                    .hasSize(1)
                    .noneMatch(line -> line.contains(SlackServer.TOKEN));
        }
    }

    @Test
    void whoAsksToWaitIsThere() throws Exception {
        var server = closing(new SlackServer());
        server.next("auth.test", Answer.error("invalid_auth"), Answer.wait("1"), Answer.wait("1"));
        try (var logged = new Logged()) {
            var connection = start(SlackSettings.Transport.HTTP, server.apiUrl());

            await(() -> connection.trouble().isEmpty());
            server.next("auth.test", Answer.wait("1"));
            int asked = server.methods().size();
            await(() -> server.methods().size() > asked + 1);

            assertThat(connection.trouble()).isEmpty();
            assertThat(logged.lines())
                    .filteredOn(line -> line.startsWith("no connection to Slack"))
                    .containsExactly(
                            "no connection to Slack: Slack refuses SLACK_BOT_TOKEN: invalid_auth; trying again");
        }
    }

    @Test
    void slackMayBeAwayAtTheStart() {
        var gone = new SlackServer();
        int port = gone.port();
        gone.close();
        var connection = start(SlackSettings.Transport.HTTP, "http://127.0.0.1:" + port + "/api/");
        await(() -> connection.trouble().orElse("").equals("Slack does not answer"));
        assertThat(connection.isRunning()).isTrue();

        closing(new SlackServer(port));

        await(() -> connection.trouble().isEmpty());
    }

    @Test
    void slackMayGoAwayLaterAndComeBack() throws Exception {
        var server = new SlackServer();
        int port = server.port();
        var connection = start(SlackSettings.Transport.HTTP, server.apiUrl());
        await(() -> connection.trouble().isEmpty());

        server.close();
        await(() -> connection.trouble().orElse("").equals("Slack does not answer"));

        closing(new SlackServer(port));
        await(() -> connection.trouble().isEmpty());
    }

    @Test
    void commandsEventsAndClicksComeThroughTheSocketAndAreAcknowledged() throws Exception {
        var socket = closing(new SocketServer());
        var connection = startSocket(socket);
        await(() -> connection.trouble().isEmpty());

        socket.send(
                envelope(
                        "e1",
                        "slash_commands",
                        "{'command':'/consult','text':'a chat','team_id':'T0LOCAL',"
                                + "'user_id':'U0ANA','channel_id':'D0ANA','trigger_id':'1.2.a','response_url':'https://x.example/1'}"));
        socket.send(
                envelope("e2", "events_api", Payloads.event("Ev2", Payloads.direct("'user':'U0ANA','text':'hello'"))));
        socket.send(envelope(
                "e3",
                "interactive",
                Payloads.click(Payloads.inMessage("D0ANA", ""), Payloads.button("ways|c|area|1", "skip", "area"))));
        socket.send(envelope(
                "e4",
                "events_api",
                Payloads.event("Ev4", Payloads.direct("'user':'U0BOT','bot_id':'B0BOT','text':'my own'"))));

        await(() -> List.of("e1", "e2", "e3", "e4").stream()
                .allMatch(id -> socket.answerTo(id).isPresent()));
        assertThat(turns.stream().map(turn -> turn.move().getClass().getSimpleName()))
                .containsExactlyInAnyOrder("Describe", "Say", "Skip");
        assertThat(turns).allSatisfy(turn -> assertThat(turn.person()).isEqualTo(Rig.ANA));
    }

    @Test
    void theAcknowledgementCarriesItsPayload() throws Exception {
        var socket = closing(new SocketServer());
        var connection = startSocket(socket);
        await(() -> connection.trouble().isEmpty());
        storeAway = true;

        socket.send(
                envelope(
                        "e1",
                        "slash_commands",
                        "{'command':'/consult','text':'a chat','team_id':'T0LOCAL',"
                                + "'user_id':'U0ANA','channel_id':'D0ANA','trigger_id':'1.2.a','response_url':'https://x.example/1'}"));
        socket.send(envelope(
                "e2",
                "interactive",
                Payloads.submission(
                        Modals.SHARE,
                        Origin.of("c", "r", Rig.ANA_DIRECT, Optional.empty()).metadata(),
                        "[]",
                        "{}")));

        await(() -> socket.answerTo("e1").isPresent() && socket.answerTo("e2").isPresent());
        assertThat(socket.answerTo("e1").orElseThrow().toString()).contains("I could not store that just now");
        assertThat(socket.answerTo("e2").orElseThrow().toString())
                .contains("errors")
                .contains("Choose a channel first");
    }

    @Test
    void anEventThatCouldNotBeStoredIsNotAcknowledgedSoThatSlackSendsItAgain() throws Exception {
        var socket = closing(new SocketServer());
        var connection = startSocket(socket);
        await(() -> connection.trouble().isEmpty());
        var event = Payloads.event("Ev2", Payloads.direct("'user':'U0ANA','text':'hello'"));

        storeAway = true;
        socket.send(envelope("e1", "events_api", event));
        var command =
                "{'command':'/other','team_id':'T0LOCAL','user_id':'U0ANA','channel_id':'D0ANA','trigger_id':'1.2.b'}";
        socket.send(envelope("e2", "slash_commands", command));
        await(() -> socket.answerTo("e2").isPresent());
        storeAway = false;
        socket.send(envelope("e3", "events_api", event));
        await(() -> socket.answerTo("e3").isPresent());

        assertThat(socket.answerTo("e1")).isEmpty();
        assertThat(turns)
                .singleElement()
                .satisfies(turn -> assertThat(turn.move()).isEqualTo(new Move.Say("hello")));
    }

    @Test
    void aDisconnectLeadsToANewConnection() throws Exception {
        var socket = closing(new SocketServer());
        var connection = startSocket(socket);
        await(() -> connection.trouble().isEmpty());

        socket.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\",\"debug_info\":{\"host\":\"x\"}}");
        await(() -> socket.opened() > 1 && connection.trouble().isEmpty());
        deliver(socket, "e1");

        int before = socket.opened();
        socket.breakOff();
        await(() -> socket.opened() > before
                && socket.anyOpen()
                && connection.trouble().isEmpty());
        deliver(socket, "e2");
    }

    private void deliver(SocketServer socket, String id) {
        // a connection may be replaced just while this is sent; Slack sends again what is not acknowledged
        await(() -> {
            socket.send(envelope(
                    id, "events_api", Payloads.event("Ev" + id, Payloads.direct("'user':'U0ANA','text':'x'"))));
            return within(Duration.ofSeconds(2), () -> socket.answerTo(id).isPresent());
        });
    }

    @Test
    void aWrongAppTokenIsTroubleThatPasses() throws Exception {
        var socket = closing(new SocketServer());
        var server = closing(new SlackServer());
        server.socketAddress(socket.address());
        for (int refused = 0; refused < 4; refused++) {
            server.next("apps.connections.open", Answer.error("invalid_auth"));
        }
        var connection = start(SlackSettings.Transport.SOCKET, server.apiUrl());

        await(() -> connection.trouble().orElse("").equals("Slack refuses SLACK_APP_TOKEN: invalid_auth"));
        await(() -> connection.trouble().isEmpty());
    }

    @Test
    void aConnectionThatStaysDownIsReplacedAndLeavesNothingBehind() throws Exception {
        var socket = closing(new SocketServer());
        var connection = startSocket(socket);
        await(() -> connection.trouble().isEmpty());

        for (int round = 0; round < 3; round++) {
            int before = socket.opened();
            socket.breakOff();
            await(() -> socket.opened() > before && connection.trouble().isEmpty());
        }

        // each connection of the SDK has up to 21 threads of its own
        await(() -> threadsOfTheSdk() <= 30 + threadsBefore);
    }

    private final long threadsBefore = threadsOfTheSdk();

    private static long threadsOfTheSdk() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("socket-mode"))
                .count();
    }

    @Test
    void stoppingClosesTheConnection() throws Exception {
        var socket = closing(new SocketServer());
        var connection = startSocket(socket);
        await(() -> connection.trouble().isEmpty());

        connection.stop();

        assertThat(connection.isRunning()).isFalse();
        await(() -> !socket.anyOpen());
    }

    @Test
    void theLogHoldsNoTokensAndNoTickets() throws Exception {
        try (var logged = new Logged()) {
            var socket = closing(new SocketServer());
            var connection = startSocket(socket);
            await(() -> connection.trouble().isEmpty());
            deliver(socket, "e1");
            storeAway = true;
            socket.send(envelope(
                    "e2",
                    "events_api",
                    Payloads.event("Ev2", Payloads.direct("'user':'U0ANA','text':'our merger with Initech'"))));
            socket.breakOff();
            await(() -> socket.opened() > 1 && connection.trouble().isEmpty());

            assertThat(logged.lines())
                    .anyMatch(line -> line.startsWith("connected to Slack at "))
                    .noneMatch(line -> line.contains("secret-ticket")
                            || line.contains(SlackServer.TOKEN)
                            || line.contains("xapp-")
                            || line.contains("Initech"));
        }
    }

    private SlackConnection startSocket(SocketServer socket) {
        var server = closing(new SlackServer());
        server.socketAddress(socket.address());
        return start(SlackSettings.Transport.SOCKET, server.apiUrl());
    }

    private SlackConnection start(SlackSettings.Transport transport, String apiUrl) {
        var settings = new SlackSettings(transport, SlackServer.TOKEN, "xapp-1-secret", "signing", apiUrl, true);
        Slack client = closing(BoltApps.slack(settings, Duration.ofSeconds(5)));
        var rig = new Rig(KnowledgeFixtures.ours());
        ExecutorService courtesy = Executors.newSingleThreadExecutor();
        closing((AutoCloseable) courtesy::shutdownNow);
        var app = Inbound.app(rig, conversation, client, settings, rig.consultations, courtesy);
        var api = new SlackApi(SlackMethods.of(client, SlackServer.TOKEN));
        var connection = new SlackConnection(settings, api, app, BETWEEN_CHECKS);
        closing((AutoCloseable) connection::stop);
        connection.start();
        return connection;
    }

    private static String envelope(String id, String type, String payload) {
        return "{\"envelope_id\":\"" + id + "\",\"type\":\"" + type
                + "\",\"accepts_response_payload\":true,\"payload\":" + Payloads.json(payload) + "}";
    }

    private static void await(BooleanSupplier condition) {
        assertThat(within(PATIENCE, condition)).as("in time").isTrue();
    }

    private static boolean within(Duration time, BooleanSupplier condition) {
        var end = Instant.now().plus(time);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return true;
    }
}
