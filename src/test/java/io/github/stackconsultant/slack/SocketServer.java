package io.github.stackconsultant.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The other end of Socket Mode: greets, sends envelopes, and keeps what is answered. */
final class SocketServer implements AutoCloseable {

    private final List<WebSocket> connections = new ArrayList<>();
    private final List<JsonObject> answers = new ArrayList<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private final WebSocketServer server =
            new WebSocketServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)) {
                @Override
                public void onOpen(WebSocket connection, ClientHandshake handshake) {
                    connection.send(
                            "{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A0LOCAL\"},"
                                    + "\"debug_info\":{\"host\":\"x\",\"approximate_connection_time\":18060}}");
                    opened(connection);
                }

                @Override
                public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

                @Override
                public void onMessage(WebSocket connection, String message) {
                    answered(message);
                }

                @Override
                public void onError(WebSocket connection, Exception failure) {}

                @Override
                public void onStart() {
                    started.countDown();
                }
            };

    SocketServer() throws InterruptedException {
        server.setReuseAddr(true);
        server.start();
        if (!started.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server did not start");
        }
    }

    String address() {
        return "ws://127.0.0.1:" + server.getPort() + "/link/?ticket=secret-ticket&app_id=A0LOCAL";
    }

    private synchronized void opened(WebSocket connection) {
        connections.add(connection);
    }

    private synchronized void answered(String message) {
        if (message.startsWith("{")) {
            answers.add(JsonParser.parseString(message).getAsJsonObject());
        }
    }

    /** {@return how many connections were opened so far} */
    synchronized int opened() {
        return connections.size();
    }

    synchronized boolean anyOpen() {
        return connections.stream().anyMatch(WebSocket::isOpen);
    }

    synchronized void send(String message) {
        connections.get(connections.size() - 1).send(message);
    }

    /** Breaks the latest connection off. */
    synchronized void breakOff() {
        connections.get(connections.size() - 1).closeConnection(1006, "gone");
    }

    synchronized Optional<JsonObject> answerTo(String envelope) {
        return answers.stream()
                .filter(answer -> answer.has("envelope_id")
                        && answer.get("envelope_id").getAsString().equals(envelope))
                .findFirst();
    }

    @Override
    public void close() throws InterruptedException {
        server.stop(1_000);
    }
}
