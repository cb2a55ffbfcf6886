package io.github.stackconsultant.localworkspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** An app that remembers what was delivered to it, and answers as a test says. */
final class RehearsalApp implements HandlerFunction<ServerResponse> {

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<Received, Answer> behaviour = delivery -> Answer.EMPTY;

    @Override
    public ServerResponse handle(ServerRequest request) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers().asHttpHeaders().toSingleValueMap());
        byte[] body = request.servletRequest().getInputStream().readAllBytes();
        Received delivery = new Received(headers, new String(body, StandardCharsets.UTF_8));
        received.add(delivery);
        return behaviour.apply(delivery).response();
    }

    void answers(Function<Received, Answer> newBehaviour) {
        behaviour = newBehaviour;
    }

    void answersTo(String kind, Answer answer) {
        behaviour = delivery -> delivery.kind().equals(kind) ? answer : Answer.EMPTY;
    }

    void forget() {
        received.clear();
        behaviour = delivery -> Answer.EMPTY;
    }

    List<Received> all(String kind) {
        return received.stream()
                .filter(delivery -> delivery.kind().equals(kind))
                .toList();
    }

    Received awaits(String kind) {
        return awaits(delivery -> delivery.kind().equals(kind), 1).get(0);
    }

    List<Received> awaits(Predicate<Received> wanted, int count) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (System.nanoTime() < end) {
            List<Received> found = received.stream().filter(wanted).toList();
            if (found.size() >= count) {
                return found;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        throw new AssertionError("not delivered; what was: " + received);
    }

    /** One delivery, to the letter. */
    record Received(Map<String, String> headers, String body) {

        boolean isForm() {
            return headers.get("Content-Type").startsWith("application/x-www-form-urlencoded");
        }

        JsonNode fields() {
            return isForm() ? ApiCall.form(body) : Json.parse(body).orElseThrow();
        }

        JsonNode payload() {
            return Optional.ofNullable(Json.text(fields(), "payload"))
                    .flatMap(Json::parse)
                    .orElseGet(this::fields);
        }

        /** The event's type, the interaction's type, or the command. */
        String kind() {
            JsonNode payload = payload();
            return Json.text(
                    payload.path("event"), "type", Json.text(payload, "type", Json.text(payload, "command", "")));
        }
    }

    /** What the app says to a delivery, perhaps late. */
    record Answer(int status, String body, Map<String, String> headers, Duration delay) {

        static final Answer EMPTY = new Answer(200, "", Map.of(), Duration.ZERO);

        static Answer json(String body) {
            return new Answer(200, body, Map.of(), Duration.ZERO);
        }

        static Answer status(int status) {
            return new Answer(status, "", Map.of(), Duration.ZERO);
        }

        static Answer late(Duration delay) {
            return new Answer(200, "", Map.of(), delay);
        }

        ServerResponse response() {
            if (delay.isZero()) {
                return now();
            }
            return ServerResponse.async(CompletableFuture.supplyAsync(
                    this::now, CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)));
        }

        private ServerResponse now() {
            ServerResponse.BodyBuilder response = ServerResponse.status(status);
            headers.forEach(response::header);
            return body.isEmpty()
                    ? response.build()
                    : response.contentType(MediaType.APPLICATION_JSON).body(body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
