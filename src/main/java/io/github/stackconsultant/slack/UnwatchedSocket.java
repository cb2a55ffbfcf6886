package io.github.stackconsultant.slack;

import com.slack.api.Slack;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import java.io.IOException;
import java.net.URISyntaxException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The SDK's connection without its own look after it. It still follows Slack to a new address when asked to. */
final class UnwatchedSocket extends SocketModeClientJavaWSImpl {

    private static final Logger log = LoggerFactory.getLogger(UnwatchedSocket.class);

    private volatile boolean closed;

    UnwatchedSocket(Slack slack, String appToken, String address) throws URISyntaxException {
        super(
                slack,
                appToken,
                address,
                DEFAULT_MESSAGE_PROCESSOR_CONCURRENCY,
                new ConcurrentLinkedMessageQueue(),
                false,
                false,
                DEFAULT_SESSION_MONITOR_INTERVAL_MILLISECONDS);
    }

    /** Without a new address the present connection lasts until Slack closes it, and is replaced then. */
    @Override
    public void connectToNewEndpoint() {
        try {
            super.connectToNewEndpoint();
        } catch (IOException | RuntimeException refused) {
            log.warn(
                    "Slack gives no new address for Socket Mode yet: {}",
                    refused.getClass().getSimpleName());
        }
    }

    /** One that was closed while it was being opened opens nevertheless, and would be sent what nobody takes. */
    @Override
    public void enqueueMessage(String message) {
        if (closed) {
            disconnect();
        } else {
            super.enqueueMessage(message);
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        super.close();
    }
}
