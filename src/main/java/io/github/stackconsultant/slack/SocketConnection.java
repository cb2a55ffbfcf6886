package io.github.stackconsultant.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Socket Mode connection. The SDK renews it by itself, but gives up for good if Slack refuses a new address; so a
 * connection that stays down has to be closed here and opened again.
 */
final class SocketConnection implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SocketConnection.class);
    private static final int CONCURRENCY = 10;
    /** The most waiting envelopes; more would be answered only after Slack's timeout. */
    private static final int MOST_WAITING = 100;

    /** No typed text reads so in JSON, where its quotes are escaped. */
    private static final String REMOVAL = "\"type\":\"" + AppUninstalledEvent.TYPE_NAME + '"';

    private static final Duration HANDSHAKE = Duration.ofSeconds(3);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final SocketModeClient socket;
    private final ExecutorService executor = new ThreadPoolExecutor(
            CONCURRENCY,
            CONCURRENCY,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            SocketConnection::thread,
            (envelope, busy) ->
                    log.warn("too busy: a delivery is not taken, so that Slack shows it or sends it again"));

    SocketConnection(SocketModeClient socket, App app) {
        this.socket = socket;
        var envelopes = new SocketEnvelopes(app, socket::sendSocketModeResponse);
        socket.addWebSocketMessageListener(message -> {
            // there is one in the life of an installation: it waits for no place, and none can be missing
            if (message.contains(REMOVAL)) {
                envelopes.take(message);
            } else {
                executor.execute(() -> envelopes.take(message));
            }
        });
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "slack-socket");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Opens a connection and waits a moment for the handshake.
     *
     * @throws Exception if Slack gives no address to connect to
     */
    static SocketConnection open(String appToken, App app) throws Exception {
        var socket = app.slack().socketMode(appToken, SocketModeClient.Backend.JavaWebSocket);
        var opened = new SocketConnection(socket, app);
        try {
            app.start();
            socket.connect();
            socket.setAutoReconnectEnabled(true);
            for (long glance = 0; glance < HANDSHAKE.dividedBy(GLANCE) && !opened.alive(); glance++) {
                TimeUnit.MILLISECONDS.sleep(GLANCE.toMillis());
            }
            return opened;
        } catch (Exception refused) {
            opened.close();
            throw refused;
        }
    }

    /** {@return whether the other end responds} */
    boolean alive() {
        return socket.verifyConnection();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException | RuntimeException alreadyBroken) {
            log.debug("closing a broken Socket Mode connection", alreadyBroken);
        } finally {
            // envelopes in progress are still stored; unacknowledged ones are redelivered
            executor.shutdown();
        }
    }
}
