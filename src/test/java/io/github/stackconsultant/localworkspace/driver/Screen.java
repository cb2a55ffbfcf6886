package io.github.stackconsultant.localworkspace.driver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What one person can see at this moment. */
final class Screen {

    private final WorkspaceHttp http;
    private final String user;

    Screen(WorkspaceHttp http, String user) {
        this.http = http;
        this.user = user;
    }

    JsonNode workspace() {
        return http.get("/local/workspace?user=" + user);
    }

    /** The id of a channel named with its hash, or of the direct messages with the app for any other words. */
    String channelId(String name) {
        if (!name.startsWith("#")) {
            return workspace().path("dm").path("id").asString();
        }
        return workspace().path("channels").values().stream()
                .filter(channel -> name.equals("#" + channel.path("name").asString()))
                .map(channel -> channel.path("id").asString())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(user + " knows no channel " + name));
    }

    /** The callback of a shortcut of a type, by its name in the manifest. */
    String shortcut(String type, String name) {
        return workspace().path("app").path("shortcuts").values().stream()
                .filter(shortcut -> shortcut.path("type").asString().equals(type))
                .filter(shortcut -> Arrays.asList(
                                shortcut.path("name").asString(),
                                shortcut.path("callbackId").asString())
                        .contains(name))
                .map(shortcut -> shortcut.path("callbackId").asString())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the manifest has no " + type + " shortcut " + name));
    }

    List<JsonNode> messages(String channelId) {
        return list("/local/conversations/" + channelId + "?user=" + user, "messages");
    }

    List<JsonNode> thread(String channelId, String ts) {
        return list("/local/conversations/" + channelId + "/threads/" + ts + "?user=" + user, "messages");
    }

    List<JsonNode> ephemerals() {
        return everything().stream()
                .filter(message -> message.path("ephemeral").asBoolean())
                .toList();
    }

    List<JsonNode> modals() {
        return list("/local/views?user=" + user, "stack");
    }

    Optional<Pane> topModal() {
        List<JsonNode> stack = modals();
        return stack.isEmpty() ? Optional.empty() : Optional.of(Pane.modal(stack.get(stack.size() - 1)));
    }

    Optional<Pane> home() {
        JsonNode view = http.get("/local/home?user=" + user).path("view");
        return view.isObject() ? Optional.of(Pane.home(view)) : Optional.empty();
    }

    /** Every message that the person may see, replies and ephemerals too, newest first. */
    List<Pane> allMessages() {
        return everything().stream()
                .map(Pane::message)
                .sorted(Comparator.comparing(Pane::ts).reversed())
                .toList();
    }

    private List<JsonNode> everything() {
        return list("/local/messages?user=" + user, "messages");
    }

    private List<JsonNode> list(String path, String field) {
        return List.copyOf(http.get(path).path(field).values());
    }
}
