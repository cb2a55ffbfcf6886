package io.github.stackconsultant.localworkspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads requests of the page and of scripts, resolves the person and objects they name, and answers in JSON. */
final class LocalRequests {

    private static final int MOST_BYTES = 2_000_000;

    private final People people;
    private final Channels channels;

    LocalRequests(People people, Channels channels) {
        this.people = people;
        this.channels = channels;
    }

    /** For a request that names its person in the address. */
    ServerResponse withPerson(ServerRequest request, Function<Person, ServerResponse> action) {
        return known(request.param("user").orElse(null), action);
    }

    /** For a request that names a person in its body. */
    ServerResponse withBody(ServerRequest request, BiFunction<Person, ObjectNode, ServerResponse> action)
            throws IOException {
        var body = Json.parseObject(rawBody(request));
        return body.isEmpty()
                ? error(HttpStatus.BAD_REQUEST, "the body must be a JSON object")
                : known(Json.text(body.get(), "user"), person -> action.apply(person, body.get()));
    }

    /** A channel that the person may see, or 404. */
    ServerResponse withChannel(Person person, @Nullable String channel, Function<Channel, ServerResponse> action) {
        return channels.findVisible(channel, person.id())
                .map(action)
                .orElseGet(() -> error(HttpStatus.NOT_FOUND, "there is no such channel for this person"));
    }

    private ServerResponse known(@Nullable String user, Function<Person, ServerResponse> action) {
        return people.find(user).map(action).orElseGet(() -> error(HttpStatus.NOT_FOUND, "there is no such user"));
    }

    /** The exact body. No parameter may be read before, since that would consume the body of a form. */
    static String rawBody(ServerRequest request) throws IOException {
        return new String(request.servletRequest().getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    }

    static ServerResponse json(JsonNode body) {
        return json(HttpStatus.OK.value(), body);
    }

    static ServerResponse json(int status, JsonNode body) {
        return response(status).body(Json.write(body).getBytes(StandardCharsets.UTF_8));
    }

    /** The same, with a tag that is another one once the body is. */
    static ServerResponse json(JsonNode body, String tag) {
        return response(HttpStatus.OK.value()).eTag(tag).body(Json.write(body).getBytes(StandardCharsets.UTF_8));
    }

    private static ServerResponse.BodyBuilder response(int status) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store");
    }

    static ServerResponse done() {
        return json(Json.object());
    }

    static ServerResponse error(HttpStatus status, String error) {
        return json(status.value(), Json.object().put("error", error));
    }
}
