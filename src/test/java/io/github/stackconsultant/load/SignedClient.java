package io.github.stackconsultant.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** One connection over which deliveries go to the app, signed as Slack signs them. Not for several threads. */
final class SignedClient implements AutoCloseable {

    static final String SECRET = "load-signing-secret";

    private static final int PATIENCE = 10_000;

    private final int port;
    private final Mac mac;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    SignedClient(int port) {
        this.port = port;
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What came back in time. */
    enum Answer {
        /** A 2xx, which Slack takes for an acknowledgement. */
        ACKNOWLEDGED,
        /** A 2xx too, but with the word that nothing was stored. */
        APOLOGY,
        NONE
    }

    Answer send(Delivery delivery) {
        try {
            return exchange(delivery)
                    .filter(answer -> answer.second().startsWith("2"))
                    .map(answer -> StandInSlack.apology(answer.text()) ? Answer.APOLOGY : Answer.ACKNOWLEDGED)
                    .orElse(Answer.NONE);
        } catch (IOException broken) {
            close();
            return Answer.NONE;
        }
    }

    private Optional<HttpMessage> exchange(Delivery delivery) throws IOException {
        var request = HttpMessage.bytes(head(delivery), delivery.body());
        var open = socket == null ? open() : socket;
        open.getOutputStream().write(request);
        var answer = HttpMessage.read(in);
        // a server ends a connection after so many requests
        if (answer.filter(each -> !each.last()).isEmpty()) {
            close();
        }
        return answer;
    }

    private Socket open() throws IOException {
        var opened = new Socket();
        opened.setTcpNoDelay(true);
        opened.setSoTimeout(PATIENCE);
        opened.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
        in = new BufferedInputStream(opened.getInputStream());
        socket = opened;
        return opened;
    }

    private String head(Delivery delivery) {
        long seconds = System.currentTimeMillis() / 1000;
        mac.update(("v0:" + seconds + ":").getBytes(StandardCharsets.UTF_8));
        return "POST /slack/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + delivery.contentType()
                + "\r\nX-Slack-Request-Timestamp: " + seconds + "\r\nX-Slack-Signature: v0="
                + HexFormat.of().formatHex(mac.doFinal(delivery.body())) + "\r\n";
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException alreadyGone) {
            // closing was all that was wanted
        }
        socket = null;
    }
}
