package io.github.stackconsultant.localworkspace;

import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** Commands, clicks and shortcuts. */
final class ActionRoutes {

    private final LocalRequests requests;
    private final SlashCommands commands;
    private final Interactions interactions;
    private final AppManifest manifest;
    private final Stores stores;

    ActionRoutes(
            LocalRequests requests,
            SlashCommands commands,
            Interactions interactions,
            AppManifest manifest,
            Stores stores) {
        this.requests = requests;
        this.commands = commands;
        this.interactions = interactions;
        this.manifest = manifest;
        this.stores = stores;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.POST("/local/commands", this::command)
                .POST("/local/actions", this::act)
                .POST("/local/shortcuts", this::shortcut);
    }

    private ServerResponse command(ServerRequest request) throws IOException {
        return requests.withBody(
                request,
                (person, body) -> requests.withChannel(person, Json.text(body, "channel"), channel -> {
                    var line = Json.text(body, "text", "").strip();
                    if (!line.startsWith("/")) {
                        return LocalRequests.error(HttpStatus.BAD_REQUEST, "a command starts with a slash");
                    }
                    commands.run(person, channel, line);
                    return LocalRequests.done();
                }));
    }

    private ServerResponse act(ServerRequest request) throws IOException {
        return requests.withBody(request, (person, body) -> {
            var container = body.path("container");
            return switch (Json.text(container, "type", "")) {
                case "message" -> actOnMessage(person, container, body);
                case "view" -> actOnView(person, modal(person, Json.text(container, "viewId", "")), body);
                case "home" -> actOnView(person, stores.homes().of(person.id()), body);
                default -> LocalRequests.error(HttpStatus.BAD_REQUEST, "the container must be message, view or home");
            };
        });
    }

    private ServerResponse actOnMessage(Person person, JsonNode container, JsonNode body) {
        return requests.withChannel(person, Json.text(container, "channel"), channel -> {
            var ts = Json.text(container, "ts", "");
            var message = Json.flag(container, "ephemeral")
                    ? stores.ephemerals().find(person.id(), ts)
                    : stores.messages().find(channel.id(), ts);
            return message.map(found -> answer(interactions.actOnMessage(person, channel, found, body)))
                    .orElseGet(() -> LocalRequests.error(HttpStatus.NOT_FOUND, "there is no such message"));
        });
    }

    private Optional<View> modal(Person person, String viewId) {
        return stores.modals()
                .findById(viewId)
                .filter(opened -> opened.user().equals(person.id()))
                .map(ModalStacks.Opened::view);
    }

    private ServerResponse actOnView(Person person, Optional<View> view, JsonNode body) {
        return view.map(found -> answer(interactions.actOnView(person, found, body)))
                .orElseGet(() -> LocalRequests.error(HttpStatus.NOT_FOUND, "there is no such view"));
    }

    private static ServerResponse answer(boolean known) {
        return known
                ? LocalRequests.done()
                : LocalRequests.error(HttpStatus.BAD_REQUEST, "there is no such element or option there");
    }

    private ServerResponse shortcut(ServerRequest request) throws IOException {
        return requests.withBody(request, (person, body) -> {
            var callbackId = Json.text(body, "callbackId", "");
            var type = body.has("ts") ? "message" : "global";
            if (person.guest() || manifest.shortcut(type, callbackId).isEmpty()) {
                return LocalRequests.error(HttpStatus.NOT_FOUND, "the manifest has no such " + type + " shortcut");
            }
            return type.equals("message") ? onMessage(person, callbackId, body) : globally(person, callbackId);
        });
    }

    private ServerResponse globally(Person person, String callbackId) {
        interactions.useGlobalShortcut(person, callbackId);
        return LocalRequests.done();
    }

    private ServerResponse onMessage(Person person, String callbackId, JsonNode body) {
        return requests.withChannel(
                person,
                Json.text(body, "channel"),
                channel -> stores.messages()
                        .find(channel.id(), Json.text(body, "ts"))
                        .map(message -> {
                            interactions.useMessageShortcut(person, callbackId, channel, message);
                            return LocalRequests.done();
                        })
                        .orElseGet(() -> LocalRequests.error(HttpStatus.NOT_FOUND, "there is no such message")));
    }
}
