package io.github.stackconsultant.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppUninstalledEvent;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Socket Mode connection, and those that take its place when Slack announces that it ends. One that is down is
 * closed here and another opened: the SDK's own look after it ends for good at the first refusal, and logs each failure
 * with its stack trace.
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

    private final UnwatchedSocket socket;
    private final ExecutorService executor = new ThreadPoolExecutor(
            CONCURRENCY,
            CONCURRENCY,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            SocketConnection::thread,
            (envelope, busy) ->
                    log.warn("too busy: a delivery is not taken, so that Slack shows it or sends it again"));

    private SocketConnection(UnwatchedSocket socket, App app) {
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
        // its message may have the address, and with it the ticket
        socket.addWebSocketErrorListener(failure -> log.warn(
                "the Socket Mode connection fails: {}", failure.getClass().getSimpleName()));
        socket.addWebSocketCloseListener((code, reason) -> log.info("a Socket Mode connection is closed: {}", code));
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "slack-socket");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Opens a connection and waits a moment for the handshake.
     *
     * @param address where Slack waits for it, which is good for one connection
     */
    static SocketConnection open(String appToken, String address, App app)
            throws URISyntaxException, InterruptedException {
        var opened = new SocketConnection(new UnwatchedSocket(app.slack(), appToken, address), app);
        try {
            app.start();
            opened.socket.connect();
            for (long glance = 0; glance < HANDSHAKE.dividedBy(GLANCE) && !opened.alive(); glance++) {
                TimeUnit.MILLISECONDS.sleep(GLANCE.toMillis());
            }
            return opened;
        } catch (RuntimeException | InterruptedException failed) {
            opened.close();
            throw failed;
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
