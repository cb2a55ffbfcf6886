package io.github.stackconsultant.localworkspace.driver;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What one person can see at this moment. */
final class Screen {

    private final WorkspaceHttp http;
    private final String user;
    private volatile Sight last = Sight.NONE;

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

    /** All that is there now; what has not changed since the last look is not read again. */
    Sight look() {
        Sight before = last;
        Sight now = http.getUnless(before.tag(), "/local/sight?user=" + user + "&since=" + before.tag())
                .map(before::then)
                .orElse(before);
        last = now;
        return now;
    }

    private List<JsonNode> list(String path, String field) {
        return List.copyOf(http.get(path).path(field).values());
    }
}
