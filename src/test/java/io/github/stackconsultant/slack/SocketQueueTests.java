package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is taken while as many envelopes wait as may. */
class SocketQueueTests {

    private static final int AT_ONCE = 10;
    private static final int WAITING = 100;
    private static final int MORE_THAN_FIT = 150;

    private final CountDownLatch free = new CountDownLatch(1);
    private final List<String> taken = new CopyOnWriteArrayList<>();

    private Response slowly(Request<?> request) throws InterruptedException {
        var type = request instanceof EventRequest event ? event.getEventType() : "";
        taken.add(type);
        if (!type.equals("app_uninstalled")) {
            free.await(30, TimeUnit.SECONDS);
        }
        return Response.ok();
    }

    private App slow(Slack client) {
        return new App(AppConfig.builder().slack(client).build()) {

            @Override
            public Response run(Request request) throws Exception {
                return slowly(request);
            }
        };
    }

    @Test
    void thatTheAppWasRemovedIsTakenThoughNothingElseIs() throws Exception {
        try (var server = new SlackServer();
                var socket = new SocketServer();
                var client = Inbound.client(server);
                var logged = new Logged()) {
            try (var connection = SocketConnection.open("xapp-1-secret", socket.address(), slow(client))) {
                assertThat(connection.alive()).isTrue();
                for (int each = 0; each < MORE_THAN_FIT; each++) {
                    socket.send(envelope(Payloads.direct("'user':'U0ANA','text':'hello'")));
                }
                awaitRefused(logged, MORE_THAN_FIT);

                for (var typed : List.of("app_uninstalled", "\\'type\\':\\'app_uninstalled\\'")) {
                    socket.send(envelope(Payloads.direct("'user':'U0ANA','text':'" + typed + "'")));
                }
                awaitRefused(logged, MORE_THAN_FIT + 2);
                await().until(() -> taken.size() >= AT_ONCE);
                assertThat(taken).as("what is typed").hasSize(AT_ONCE).doesNotContain("app_uninstalled");

                socket.send(envelope("{'type':'app_uninstalled'}"));

                await().until(() -> taken.contains("app_uninstalled"));
            } finally {
                free.countDown();
            }
        }
    }

    /** Waits until of so many all are refused that do not fit. */
    private static void awaitRefused(Logged logged, int sent) {
        await().until(() -> logged.lines().stream()
                        .filter(line -> line.startsWith("too busy"))
                        .count()
                == sent - AT_ONCE - WAITING);
    }

    private static String envelope(String event) {
        return "{\"envelope_id\":\"e1\",\"type\":\"events_api\",\"payload\":" + Payloads.event("Ev1", event) + "}";
    }
}
