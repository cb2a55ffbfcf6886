package io.github.stackconsultant.localworkspace.driver;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    static final Sight NONE = new Sight("none", List.of(), List.of(), Optional.empty());

    /** What is there after an answer, which tells all, or of the messages what has changed since this. */
    Sight then(JsonNode answer) {
        return new Sight(
                answer.path("tag").asString(),
                list(answer, "stack").map(Pane::modal).toList(),
                messagesAfter(answer),
                Optional.of(answer.path("view")).filter(JsonNode::isObject).map(Pane::home));
    }

    private List<Pane> messagesAfter(JsonNode answer) {
        Map<String, Pane> all = new HashMap<>();
        if (tag.equals(answer.path("since").asString(""))) {
            messages.forEach(message -> all.put(message.key(), message));
        }
        list(answer, "gone").map(Pane::message).forEach(message -> all.remove(message.key()));
        list(answer, "messages").map(Pane::message).forEach(message -> all.put(message.key(), message));
        return all.values().stream()
                .sorted(Comparator.comparing(Pane::ts).reversed())
                .toList();
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
