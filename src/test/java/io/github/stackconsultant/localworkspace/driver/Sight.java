package io.github.stackconsultant.localworkspace.driver;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * All that is before one person's eyes at a moment.
 *
 * @param tag the workspace's name for it, another one once anything has changed
 * @param modals those that are open, the one on top last
 * @param messages every message that the person may see, replies and ephemerals too, newest first
 * @param home App Home, once the app has published it
 */
record Sight(String tag, List<Pane> modals, List<Pane> messages, Optional<Pane> home) {

    static final Sight NONE = new Sight("\"none\"", List.of(), List.of(), Optional.empty());

    static Sight of(String tag, JsonNode json) {
        return new Sight(
                tag,
                list(json, "stack").map(Pane::modal).toList(),
                list(json, "messages")
                        .map(Pane::message)
                        .sorted(Comparator.comparing(Pane::ts).reversed())
                        .toList(),
                Optional.of(json.path("view")).filter(JsonNode::isObject).map(Pane::home));
    }

    private static Stream<JsonNode> list(JsonNode json, String field) {
        return json.path(field).values().stream();
    }

    Optional<Pane> topModal() {
        return modals.isEmpty() ? Optional.empty() : Optional.of(modals.get(modals.size() - 1));
    }

    /** What this person alone sees, oldest first. */
    List<JsonNode> ephemerals() {
        return messages.stream()
                .filter(Pane::ephemeral)
                .sorted(Comparator.comparing(Pane::ts))
                .map(Pane::json)
                .toList();
    }
}
