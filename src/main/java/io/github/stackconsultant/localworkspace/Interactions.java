package io.github.stackconsultant.localworkspace;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Delivers clicks and shortcuts to the app, and tells the person if it does not answer. */
final class Interactions {

    private final AppClient client;
    private final InteractionPayloads payloads;
    private final FormerBlocks former;
    private final Bulletin bulletin;

    Interactions(AppClient client, InteractionPayloads payloads, FormerBlocks former, Bulletin bulletin) {
        this.client = client;
        this.payloads = payloads;
        this.former = former;
        this.bulletin = bulletin;
    }

    /** Delivers a click in a message; false if the message has no such element. */
    boolean actOnMessage(Person person, Channel channel, Message message, JsonNode body) {
        var pressed = pressed(message.ts(), message.blocks(), body);
        pressed.ifPresent(known -> deliver(
                person,
                Optional.of(channel.id()),
                payloads.messageAction(person, channel, message, known, body.path("state"))));
        return pressed.isPresent();
    }

    /** Delivers a click in a modal or App Home; false if the view has no such element. */
    boolean actOnView(Person person, View view, JsonNode body) {
        var pressed = pressed(view.id(), view.blocks(), body);
        pressed.ifPresent(known ->
                deliver(person, Optional.empty(), payloads.viewAction(person, view, known, body.path("state"))));
        return pressed.isPresent();
    }

    /** Found in what is there, or in what was there until it changed while somebody pressed. */
    private Optional<Pressed> pressed(String id, JsonNode blocks, JsonNode body) {
        var said = body.path("action");
        return Stream.concat(Stream.of(blocks), former.of(id).stream())
                .flatMap(shown -> ElementAction.of(shown, said).map(action -> new Pressed(shown, action)).stream())
                .findFirst();
    }

    /** An action, and the blocks among whose fields it was done. */
    record Pressed(JsonNode blocks, ObjectNode action) {}

    void useGlobalShortcut(Person person, String callbackId) {
        deliver(person, Optional.empty(), payloads.globalShortcut(person, callbackId));
    }

    void useMessageShortcut(Person person, String callbackId, Channel channel, Message message) {
        deliver(person, Optional.of(channel.id()), payloads.messageShortcut(person, callbackId, channel, message));
    }

    private void deliver(Person person, Optional<String> channel, ObjectNode payload) {
        client.deliver(Delivery.interaction(payload), outcome -> {
            if (!outcome.accepted()) {
                bulletin.notice(
                        person.id(), channel, "Something went wrong. Try again? (" + outcome.errorForPeople() + ")");
            }
        });
    }
}
