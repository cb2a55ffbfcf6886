package io.github.stackconsultant.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.context.builtin.EventContext;
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

    /**
     * Tells Bolt's context where the app is installed, as far as the event says it: its first authorisation is the app's. The
     * event's own workspace, and what it calls its context, are the other organisation's in some channels that two share.
     */
    void tellPlace(EventContext context) {
        var said = authorization().or(() -> Optional.of(delivery));
        var enterprise = said.flatMap(it -> text(it, "enterprise_id"));
        var place = enterprise
                .filter(unused -> said.filter(EventFields::ofWholeOrganisation).isPresent())
                .or(() -> said.flatMap(it -> text(it, "team_id")))
                .or(() -> enterprise)
                .or(() -> text(delivery, "team_id"));
        context.setTeamId(place.orElse(null));
        context.setEnterpriseId(enterprise.orElse(null));
    }

    private Optional<JsonObject> authorization() {
        return delivery.get("authorizations") instanceof JsonArray all
                        && !all.isEmpty()
                        && all.get(0) instanceof JsonObject first
                ? Optional.of(first)
                : Optional.empty();
    }

    private static boolean ofWholeOrganisation(JsonObject installation) {
        return text(installation, "is_enterprise_install")
                .filter("true"::equals)
                .isPresent();
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
