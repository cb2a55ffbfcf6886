package io.github.stackconsultant.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands where Slack's Web API and its reply paths stand: records what is called and answers as it is told. */
final class SlackServer implements AutoCloseable {

    static final String TOKEN = "xoxb-secret-bot-token";

    private final HttpServer server;
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Queue<Answer>> scripted = new HashMap<>();
    private String socketAddress = "";
    private int timestamps;

    /** One call: of a method, or of a reply path with its JSON as {@code body}. */
    record Call(String method, String authorization, Map<String, String> fields, String body) {

        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    /** What to answer; {@code meanwhile} happens before it is sent. */
    record Answer(int status, String body, Map<String, String> headers, Runnable meanwhile) {

        static Answer of(int status, String body) {
            return new Answer(status, body, Map.of(), () -> {});
        }

        static Answer error(String error) {
            return of(200, "{\"ok\":false,\"error\":\"" + error + "\"}");
        }

        static Answer wait(String seconds) {
            return new Answer(
                    429, "{\"ok\":false,\"error\":\"ratelimited\"}", Map.of("Retry-After", seconds), () -> {});
        }

        /** {@return that the message stands in that channel} */
        static Answer posted(String channel, String timestamp) {
            return ok("\"channel\":\"" + channel + "\",\"ts\":\"" + timestamp + "\"");
        }

        private static Answer ok(String fields) {
            return of(200, "{\"ok\":true," + fields + "}");
        }

        /** {@return the same, before which that happens} */
        Answer during(Runnable deed) {
            return new Answer(status, body, headers, deed);
        }

        /** {@return the same, which is held back until then} */
        Answer heldBackUntil(CountDownLatch ready) {
            return during(() -> {
                try {
                    ready.await();
                } catch (InterruptedException closed) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    SlackServer() {
        this(0);
    }

    SlackServer(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(executor);
        server.createContext("/", this::handle);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String apiUrl() {
        return "http://127.0.0.1:" + port() + "/api/";
    }

    /** {@return the address of a reply path, which shows in the calls under {@code respond/name}} */
    String replyAddress(String name) {
        return "http://127.0.0.1:" + port() + "/respond/" + name;
    }

    synchronized void socketAddress(String address) {
        socketAddress = address;
    }

    synchronized void next(String method, Answer... answers) {
        scripted.computeIfAbsent(method, unused -> new ArrayDeque<>()).addAll(Arrays.asList(answers));
    }

    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    List<Call> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** {@return what every call of that method said in that field} */
    List<String> fields(String method, String field) {
        return calls(method).stream().map(call -> call.field(field)).toList();
    }

    List<String> methods() {
        return calls().stream().map(Call::method).toList();
    }

    Call last(String method) {
        return calls(method).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no call of " + method + " in " + methods()));
    }

    synchronized void forgetCalls() {
        calls.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var method = exchange.getRequestURI().getPath().replaceFirst("^/(api/)?", "");
        var authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        var answer = answer(new Call(method, authorization, body.startsWith("{") ? Map.of() : form(body), body));
        answer.meanwhile().run();
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized Answer answer(Call call) {
        calls.add(call);
        var queue = scripted.get(call.method());
        return queue == null || queue.isEmpty() ? usual(call) : queue.remove();
    }

    private Answer usual(Call call) {
        var channel = call.field("channel");
        return switch (call.method()) {
            case "chat.postMessage" -> Answer.posted(channel, "1700000000.00000" + ++timestamps);
            case "chat.update" -> Answer.posted(channel, call.field("ts"));
            case "conversations.open" ->
                Answer.ok("\"channel\":{\"id\":\"" + call.field("users").replaceFirst("U", "D") + "\"}");
            case "apps.connections.open" -> Answer.ok("\"url\":\"" + socketAddress + "\"");
            case "auth.test" -> Answer.ok("\"user_id\":\"U0BOT\",\"bot_id\":\"B0BOT\",\"team_id\":\"T0LOCAL\"");
            default -> Answer.ok("\"fine\":true");
        };
    }

    private static Map<String, String> form(String body) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : body.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(
                        URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
