package io.github.stackconsultant.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.builtin.EventRequest;
import io.github.stackconsultant.messaging.Place;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of an event, whatever its kind, for what has to know them before or without its listener. */
final class EventFields {

    private final JsonObject delivery;
    private final JsonObject event;

    private EventFields(JsonObject delivery, JsonObject event) {
        this.delivery = delivery;
        this.event = event;
    }

    /** {@return the fields of the event in the request; empty if there is none} */
    static Optional<EventFields> of(EventRequest request) {
        var delivery = JsonParser.parseString(request.getRequestBodyAsString()).getAsJsonObject();
        return delivery.get("event") instanceof JsonObject event
                ? Optional.of(new EventFields(delivery, event))
                : Optional.empty();
    }

    Optional<String> text(String name) {
        return text(event, name);
    }

    /** {@return the ids of the workspace and of the organisation that it was delivered for, as far as there are any} */
    Stream<String> teams() {
        return Stream.of("team_id", "enterprise_id").flatMap(name -> text(delivery, name).stream());
    }

    private static Optional<String> text(JsonObject fields, String name) {
        return Stream.ofNullable(fields.get(name))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .findFirst();
    }

    /** {@return whether somebody speaks to the app: writes to it, or mentions it} */
    boolean speaksToTheApp() {
        return (directly() || text("type").filter("app_mention"::equals).isPresent())
                && text("user").isPresent()
                && text("channel").isPresent();
    }

    private boolean directly() {
        return text("type").filter("message"::equals).isPresent()
                && text("channel_type").filter("im"::equals).isPresent();
    }

    /** {@return where it was said to the app; only for what is} */
    Place place() {
        var channel = text("channel").orElseThrow();
        return text("thread_ts")
                .or(() -> text("ts"))
                .filter(root -> !directly())
                .map(root -> Place.thread(channel, root))
                .orElseGet(() -> Turns.inChannel(channel));
    }
}
