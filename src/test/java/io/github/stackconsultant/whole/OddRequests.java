package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever anybody sends to a real server and store, signed or not: it is the sender's mistake, and never ours. */
abstract class OddRequests {

    private static final int MORE_THAN_THREADS = 360;
    private static final int LARGE = 2 * 1024 * 1024;
    private static final String EVENTS = "/slack/events";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String PARTS =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";
    private static final String LONG = "9".repeat(300);

    private final Setup setup;
    private final Printed printed = new Printed();
    private final HttpClient client =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

    OddRequests(Setup setup) {
        this.setup = setup;
    }

    @AfterEach
    void theLogHoldsNoTraceOfIt() {
        setup.app().becomesQuiet();
        var lines = printed.from(0);
        printed.close();
        assertThat(lines).noneMatch(line -> line.startsWith("\tat ") || line.contains("ERROR"));
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of("multipart/form-data", PARTS + "bytes\r\n--x--\r\n"),
                Arguments.of("multipart/form-data; boundary=x", PARTS + "bytes\r\n--x--\r\n"),
                Arguments.of("multipart/form-data; boundary=x", PARTS.substring(0, 30)),
                Arguments.of("multipart/form-data; boundary=", PARTS),
                Arguments.of("multipart/mixed; boundary=x", PARTS),
                Arguments.of("application/x-www-form-urlencoded; charset=nonsense", "payload=%7B%7D"),
                Arguments.of("application/json; charset=", "{"),
                Arguments.of("text/html", "<p>"),
                Arguments.of("nonsense", "payload=%ZZ"),
                Arguments.of("/", ""),
                Arguments.of("", "{}"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void unsignedItIsRefusedAndNotRead(String type, String body) throws Exception {
        assertThat(status(request(EVENTS, type, body))).isEqualTo(401);
        assertThat(status(request("/knowledge", type, body))).isEqualTo(405);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void signedItIsNoPayload(String type, String body) throws Exception {
        assertThat(status(signed(type, body))).isIn(200, 400);
    }

    @Test
    void partsThatAreTooLargeTogetherAreNotReadEither() throws Exception {
        var parts = PARTS + "a".repeat(LARGE) + "\r\n--x--\r\n";

        assertThat(status(request(EVENTS, "multipart/form-data; boundary=x", parts)))
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /slack/events?%ZZ=%&& HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}",
                "POST /slack/events HTTP/1.1\r\n" + FORM + "Content-Length: 3\r\n\r\n%ZZ",
                "POST /slack/events HTTP/1.1\r\nAccept: nonsense\r\nContent-Length: 2\r\n\r\n{}",
                "POST /slack/events HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
                "POST /slack/events HTTP/1.1\r\nContent-Length: many\r\n\r\n{}",
                "POST /slack/events HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
                "PUT /slack/events HTTP/1.1\r\n" + FORM + "Content-Length: 3\r\n\r\n%ZZ",
                "nonsense /slack/events HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}"
            })
    void whatNoClientSendsIsTheSendersMistake(String request) throws Exception {
        var atHost = request.replaceFirst("\r\n", "\r\nHost: localhost\r\nConnection: close\r\n");

        assertThat(rawStatus(atHost)).isBetween(400, 499);
    }

    /** As long as the first of them wait, which is longer than what is asked for here may take. */
    @Test
    void moreHalfSentOnesThanThereAreThreadsKeepHealthFromNobody() throws Exception {
        var sockets = new ArrayList<Socket>();
        try {
            for (int each = 0; each < MORE_THAN_THREADS; each++) {
                sockets.add(new Socket("127.0.0.1", setup.app().url().getPort()));
                var half = "POST /slack/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nabc";
                sockets.get(each).getOutputStream().write(half.getBytes(StandardCharsets.ISO_8859_1));
            }

            var health = HttpRequest.newBuilder(setup.app().url().resolve("/actuator/health/liveness"))
                    .timeout(Duration.ofSeconds(25));
            assertThat(status(health)).isEqualTo(200);
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    /** Only the server knows of such a mistake, and says so itself. */
    private int rawStatus(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", setup.app().url().getPort());
                var answer = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        }
    }

    static Stream<Arguments> ids() {
        return Stream.of(
                Arguments.of(200, message("T0LOCAL", "U0" + LONG, "D0ANA", "Ev0ODD1")),
                Arguments.of(200, message("T0" + LONG, "U0ANA", "D0ANA", "Ev0ODD2")),
                Arguments.of(200, message("T0LOCAL", "U0ANA", "D0" + LONG, "Ev0ODD3")),
                Arguments.of(200, mention("1700000000." + LONG)),
                Arguments.of(200, opened("Ev0" + LONG)),
                Arguments.of(400, command("C0BACKEND", "U0" + LONG)),
                Arguments.of(400, command("C0" + LONG, "U0ANA")));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anIdThatFitsIntoNoColumnIsNoOutage(int status, String body) throws Exception {
        var type = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";

        assertThat(status(signed(type, body))).isEqualTo(status);
    }

    private static String message(String team, String user, String channel, String id) {
        return event(team, id, """
                {"type":"message","channel_type":"im","channel":"%s","user":"%s","text":"start","ts":"1700000000.5",
                "event_ts":"1700000000.5"}""".formatted(channel, user));
    }

    private static String mention(String timestamp) {
        return event("T0LOCAL", "Ev0ODD4", """
                {"type":"app_mention","channel":"C0BACKEND","user":"U0ANA","text":"start","ts":"%s",
                "event_ts":"1700000000.5"}""".formatted(timestamp));
    }

    private static String opened(String id) {
        return event("T0LOCAL", id, """
                {"type":"app_home_opened","channel":"D0ANA","user":"U0ANA","tab":"home","event_ts":"1700000000.5"}""");
    }

    private static String event(String team, String id, String event) {
        return """
                {"token":"t","team_id":"%s","api_app_id":"A0LOCAL","type":"event_callback","event_id":"%s",
                "event_time":1700000000,"event":%s,"is_ext_shared_channel":false,"authorizations":[]}""".formatted(team, id, event);
    }

    private static String command(String channel, String user) {
        return "token=t&team_id=T0LOCAL&channel_id=" + channel + "&user_id=" + user
                + "&command=%2Fconsult&text=start&api_app_id=A0LOCAL&trigger_id=1.2.odd";
    }

    private HttpRequest.Builder signed(String type, String body) {
        var timestamp = Long.toString(setup.app().part(Clock.class).instant().getEpochSecond());
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return request(EVENTS, type, body)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header(
                        "X-Slack-Signature",
                        Relay.signature(setup.app().setting("slack.signing-secret"), timestamp, bytes));
    }

    private HttpRequest.Builder request(String path, String type, String body) {
        var request =
                HttpRequest.newBuilder(setup.app().url().resolve(path)).POST(HttpRequest.BodyPublishers.ofString(body));
        return type.isEmpty() ? request : request.header("Content-Type", type);
    }

    private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
