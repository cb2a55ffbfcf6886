package io.github.stackconsultant.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** Handles Socket Mode messages: each envelope's payload goes to Bolt, and the answer goes back in an envelope. */
final class SocketEnvelopes {

    private static final Logger log = LoggerFactory.getLogger(SocketEnvelopes.class);
    private static final String ID = "envelope_id";
    /** The envelope's fields about redelivered events, with the equivalent HTTP headers. */
    private static final Map<String, String> HEADERS =
            Map.of("retry_attempt", "X-Slack-Retry-Num", "retry_reason", "X-Slack-Retry-Reason");

    private final BoltRequests requests;
    private final Consumer<String> sender;

    /**
     * Creates it.
     *
     * @param sender sends the answers
     */
    SocketEnvelopes(App app, Consumer<String> sender) {
        this.requests = new BoltRequests(app);
        this.sender = sender;
    }

    /** Handles a message; anything that is not an envelope, such as the greeting, is ignored. */
    void take(String message) {
        envelope(message).ifPresent(this::take);
    }

    private static Optional<JsonObject> envelope(String message) {
        try {
            return Optional.of(JsonParser.parseString(message))
                    .filter(JsonObject.class::isInstance)
                    .map(JsonObject.class::cast);
        } catch (JsonParseException broken) {
            log.info("a message is no envelope: {}", broken.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** A request that could not be handled is not acknowledged, so that Slack redelivers it. */
    private void take(JsonObject envelope) {
        if (envelope.get(ID) instanceof JsonPrimitive id && envelope.get("payload") instanceof JsonObject payload) {
            requests.handle(request(payload.toString(), headers(envelope)))
                    .filter(response -> response.getStatusCode() == HttpStatus.OK.value())
                    .ifPresent(response -> send(answer(id.getAsString(), response)));
        }
    }

    /** If sending fails, Slack redelivers the envelope over the next connection. */
    private void send(String answer) {
        try {
            sender.accept(answer);
        } catch (RuntimeException closed) {
            log.info("an envelope was not acknowledged: {}", closed.getClass().getSimpleName());
        }
    }

    private static RequestHeaders headers(JsonObject envelope) {
        var headers = new HashMap<String, List<String>>();
        HEADERS.forEach((field, header) -> {
            if (envelope.get(field) instanceof JsonPrimitive value) {
                headers.put(header, List.of(value.getAsString()));
            }
        });
        return new RequestHeaders(headers);
    }

    private static SlackRequestParser.HttpRequest request(String json, RequestHeaders headers) {
        return SlackRequestParser.HttpRequest.builder()
                .socketMode(true)
                .requestUri("")
                .remoteAddress("")
                .queryString(Map.of())
                .requestBody(json)
                .headers(headers)
                .build();
    }

    private static String answer(String id, Response response) {
        var answer = new JsonObject();
        answer.addProperty(ID, id);
        Optional.ofNullable(response.getBody()).ifPresent(body -> {
            if (response.getContentType().startsWith("application/json")) {
                answer.add("payload", JsonParser.parseString(body));
            } else {
                var words = new JsonObject();
                words.addProperty("text", body);
                answer.add("payload", words);
            }
        });
        return answer.toString();
    }
}
