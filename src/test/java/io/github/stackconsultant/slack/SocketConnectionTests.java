package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocketConnectionTests extends ConnectionScenes {

    @Test
    void commandsEventsAndClicksComeThroughTheSocketAndAreAcknowledged() throws Exception {
        var socket = closing(new SocketServer());
        var connection = startSocket(socket);
        await(() -> connection.trouble().isEmpty());

        // one after the other, since the app takes no more than two at once here
        acknowledged(socket, "e1", consult("e1"));
        acknowledged(
                socket,
                "e2",
                envelope("e2", "events_api", Payloads.event("Ev2", Payloads.direct("'user':'U0ANA','text':'hello'"))));
        acknowledged(
                socket,
                "e3",
                envelope(
                        "e3",
                        "interactive",
                        Payloads.click(
                                Payloads.inMessage("D0ANA", ""), Payloads.button("ways|c|area|1", "skip", "area"))));
        acknowledged(
                socket,
                "e4",
                envelope(
                        "e4",
                        "events_api",
                        Payloads.event("Ev4", Payloads.direct("'user':'U0BOT','bot_id':'B0BOT','text':'my own'"))));

        assertThat(turns.stream().map(turn -> turn.move().getClass().getSimpleName()))
                .containsExactly("Describe", "Say", "Skip");
        assertThat(turns).allSatisfy(turn -> assertThat(turn.person()).isEqualTo(Rig.ANA));
    }

    private static void acknowledged(SocketServer socket, String id, String envelope) {
        socket.send(envelope);
        await(() -> socket.answerTo(id).isPresent());
    }

    @Test
    void theAcknowledgementCarriesItsPayload() throws Exception {
        var socket = closing(new SocketServer());
        var connection = startSocket(socket);
        await(() -> connection.trouble().isEmpty());
        storeAway = true;

        socket.send(consult("e1"));
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

    /** The next look opens it, though the SDK ends its own looks at the first refusal. */
    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "invalid_auth", "too_many_websockets"})
    void aRefusalThatPassesLeavesTheConnectionDownNoLonger(String error) throws Exception {
        var socket = closing(new SocketServer());
        var server = closing(new SlackServer());
        server.socketAddress(socket.address());
        try (var logged = new Logged()) {
            var connection = start(SlackSettings.Transport.SOCKET, server.apiUrl());
            await(() -> connection.trouble().isEmpty());
            server.forgetCalls();

            server.next("apps.connections.open", Answer.error(error), Answer.of(500, ""), Answer.of(200, ""));
            socket.breakOff();
            await(() -> socket.opened() > 1 && connection.trouble().isEmpty());

            assertThat(calls(server)).as("one for each look until it is open").isEqualTo(4);
            assertThat(logged.lines()).noneMatch(line -> line.contains("\n"));
        }
    }

    @Test
    void itIsOpenedNoSoonerThanSlackAllows() throws Exception {
        var socket = closing(new SocketServer());
        var server = closing(new SlackServer());
        server.socketAddress(socket.address());
        server.next("apps.connections.open", Answer.wait("3600"));
        var connection = start(SlackSettings.Transport.SOCKET, server.apiUrl());
        await(() -> connection.trouble().orElse("").startsWith("Slack asks to wait"));
        server.forgetCalls();

        // with a trouble, each look begins with the token
        await(() -> server.methods().size() > 3);

        assertThat(calls(server)).isZero();
        assertThat(connection.trouble()).isPresent();
    }

    private static long calls(SlackServer server) {
        return server.methods().stream().filter("apps.connections.open"::equals).count();
    }

    /** What was asked for stays open until Slack closes it. */
    @Test
    void aRefreshThatIsRefusedIsMadeUpForOnceTheConnectionIsGone() throws Exception {
        var socket = closing(new SocketServer());
        var server = closing(new SlackServer());
        server.socketAddress(socket.address());
        try (var logged = new Logged()) {
            var connection = start(SlackSettings.Transport.SOCKET, server.apiUrl());
            await(() -> connection.trouble().isEmpty());

            server.next("apps.connections.open", Answer.error("internal_error"));
            socket.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
            await(() -> logged.lines().stream().anyMatch(line -> line.startsWith("Slack gives no new address")));
            deliver(socket, "e1");
            socket.breakOff();
            await(() -> socket.opened() > 1 && connection.trouble().isEmpty());
            deliver(socket, "e2");

            assertThat(logged.lines()).noneMatch(line -> line.contains("\n"));
        }
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

    private static String consult(String id) {
        return envelope(
                id,
                "slash_commands",
                "{'command':'/consult','text':'a chat','team_id':'T0LOCAL',"
                        + "'user_id':'U0ANA','channel_id':'D0ANA','trigger_id':'1.2.a','response_url':'https://x.example/1'}");
    }

    private static String envelope(String id, String type, String payload) {
        return "{\"envelope_id\":\"" + id + "\",\"type\":\"" + type
                + "\",\"accepts_response_payload\":true,\"payload\":" + Payloads.json(payload) + "}";
    }
}
