package io.github.stackconsultant.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Socket Mode connection. The SDK renews it by itself, but gives up for good where Slack refuses a new address, and
 * closes only part of what it started: a connection that stays down has to be closed here and opened anew.
 */
final class SocketConnection implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SocketConnection.class);
    private static final int CONCURRENCY = 10;
    private static final Duration HANDSHAKE = Duration.ofSeconds(3);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final SocketModeApp app;

    private SocketConnection(SocketModeApp app) {
        this.app = app;
    }

    /**
     * Opens a connection and waits a moment for the handshake.
     *
     * @throws Exception if Slack gives no address to connect to
     */
    static SocketConnection open(String appToken, App app) throws Exception {
        var opened = new SocketConnection(
                new SocketModeApp(appToken, app, SocketModeClient.Backend.JavaWebSocket, CONCURRENCY));
        try {
            opened.app.startAsync();
            for (long glance = 0; glance < HANDSHAKE.dividedBy(GLANCE) && !opened.alive(); glance++) {
                TimeUnit.MILLISECONDS.sleep(GLANCE.toMillis());
            }
            return opened;
        } catch (Exception refused) {
            opened.close();
            throw refused;
        }
    }

    /** {@return whether the other end answers} */
    boolean alive() {
        return client().filter(SocketModeClient::verifyConnection).isPresent();
    }

    private Optional<SocketModeClient> client() {
        return Optional.ofNullable(app.getClient());
    }

    @Override
    public void close() {
        try {
            // the app would only disconnect it, and its threads would connect again
            if (client().isPresent()) {
                client().get().close();
            }
            app.close();
        } catch (Exception alreadyBroken) {
            log.debug("closing a broken Socket Mode connection", alreadyBroken);
        }
    }
}
