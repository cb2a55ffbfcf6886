package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.listener.WebSocketMessageListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What is taken while as many envelopes wait as may. */
class SocketQueueTests {

    private static final int MORE_THAN_FIT = 150;
    private static final int AT_ONCE = 10;

    private final CountDownLatch free = new CountDownLatch(1);
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final App app = mock(App.class);

    private Response slowly(Request<?> request) throws InterruptedException {
        var type = request instanceof EventRequest event ? event.getEventType() : "";
        taken.add(type);
        if (!type.equals("app_uninstalled")) {
            free.await(30, TimeUnit.SECONDS);
        }
        return Response.ok();
    }

    @Test
    void thatTheAppWasRemovedIsTakenThoughNothingElseIs() throws Exception {
        when(app.config()).thenReturn(new AppConfig());
        when(app.run(any())).thenAnswer(call -> slowly(call.getArgument(0)));
        var client = mock(SocketModeClient.class);
        var listener = ArgumentCaptor.forClass(WebSocketMessageListener.class);
        try (var logged = new Logged();
                var unused = new SocketConnection(client, app)) {
            verify(client).addWebSocketMessageListener(listener.capture());
            for (int each = 0; each < MORE_THAN_FIT; each++) {
                listener.getValue().handle(envelope(Payloads.direct("'user':'U0ANA','text':'hello'")));
            }
            assertThat(logged.lines()).anyMatch(line -> line.startsWith("too busy"));

            for (var typed : List.of("app_uninstalled", "\\'type\\':\\'app_uninstalled\\'")) {
                listener.getValue().handle(envelope(Payloads.direct("'user':'U0ANA','text':'" + typed + "'")));
            }
            assertThat(taken).as("what is typed").hasSizeLessThanOrEqualTo(AT_ONCE);

            listener.getValue().handle(envelope("{'type':'app_uninstalled'}"));

            assertThat(taken).contains("app_uninstalled");
        } finally {
            free.countDown();
        }
    }

    private static String envelope(String event) {
        return "{\"envelope_id\":\"e1\",\"type\":\"events_api\",\"payload\":" + Payloads.event("Ev1", event) + "}";
    }
}
