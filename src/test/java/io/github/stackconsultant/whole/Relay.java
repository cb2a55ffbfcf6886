package io.github.stackconsultant.whole;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands between the workspace and the app, as the internet does: it hands each delivery to one instance after the
 * other, may send it several times at once, and may hold some back until they can arrive together. Each copy has a
 * signature of its own.
 */
final class Relay implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    private final List<WholeApp> instances = new CopyOnWriteArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private volatile int copies = 1;
    private volatile CyclicBarrier gate = new CyclicBarrier(1);

    Relay() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/slack/events", this::delivery);
        server.createContext("/local/response/", exchange -> pass(exchange, instances.get(0)));
        server.createContext("/local/upload/", exchange -> pass(exchange, instances.get(0)));
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void leadsTo(WholeApp instance) {
        instances.add(instance);
    }

    /** From now on every delivery is sent so often, all copies at once. */
    void sends(int times) {
        copies = times;
    }

    /** From now on deliveries wait for each other until so many can arrive together. */
    void letsArriveTogether(int deliveries) {
        gate = new CyclicBarrier(deliveries);
    }

    private void delivery(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        awaitOthers();
        var answers = new ArrayList<CompletableFuture<HttpResponse<byte[]>>>();
        for (int copy = 0; copy < copies; copy++) {
            var instance = instances.get(Math.floorMod(next.getAndIncrement(), instances.size()));
            answers.add(client.sendAsync(signed(exchange, instance, body), HttpResponse.BodyHandlers.ofByteArray()));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        answer(exchange, answers.get(0).join());
    }

    private void awaitOthers() {
        try {
            gate.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException("no other delivery came", alone);
        }
    }

    private static HttpRequest signed(HttpExchange exchange, WholeApp instance, byte[] body) {
        var timestamp = Long.toString(instance.part(Clock.class).instant().getEpochSecond());
        var request = HttpRequest.newBuilder(instance.url().resolve("/slack/events"))
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature(instance.setting("slack.signing-secret"), timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        for (var header : List.of("Content-Type", "X-Slack-Retry-Num", "X-Slack-Retry-Reason")) {
            exchange.getRequestHeaders()
                    .getOrDefault(header, List.of())
                    .forEach(value -> request.header(header, value));
        }
        return request.build();
    }

    static String signature(String secret, String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    private void pass(HttpExchange exchange, WholeApp instance) throws IOException {
        var request = HttpRequest.newBuilder(
                        instance.url().resolve(exchange.getRequestURI().getPath()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        exchange.getRequestBody().readAllBytes()));
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .ifPresent(type -> request.header("Content-Type", type));
        answer(
                exchange,
                client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                        .join());
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        var body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
