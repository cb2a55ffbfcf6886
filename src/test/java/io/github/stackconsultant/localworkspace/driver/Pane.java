package io.github.stackconsultant.localworkspace.driver;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One thing that a person sees: a message, a modal or App Home. */
final class Pane {

    private final String key;
    private final Map<String, Object> container;
    private final JsonNode json;
    private final String ts;
    private volatile @Nullable String text;
    private volatile @Nullable List<Element> elements;

    private Pane(String key, Map<String, Object> container, JsonNode json) {
        this.key = key;
        this.container = container;
        this.json = json;
        this.ts = json.path("ts").asString("");
    }

    static Pane message(JsonNode message) {
        String channel = message.path("channel").asString();
        String ts = message.path("ts").asString();
        boolean ephemeral = message.path("ephemeral").asBoolean();
        return new Pane(
                channel + ts, Map.of("type", "message", "channel", channel, "ts", ts, "ephemeral", ephemeral), message);
    }

    static Pane modal(JsonNode view) {
        String id = view.path("id").asString();
        return new Pane(id, Map.of("type", "view", "viewId", id), view);
    }

    static Pane home(JsonNode view) {
        return new Pane(view.path("id").asString(), Map.of("type", "home"), view);
    }

    /** {@return what tells it from all others} */
    String key() {
        return key;
    }

    /** {@return how the JSON API names it} */
    Map<String, Object> container() {
        return container;
    }

    /** {@return the message or view itself} */
    JsonNode json() {
        return json;
    }

    boolean ephemeral() {
        return json.path("ephemeral").asBoolean();
    }

    String ts() {
        return ts;
    }

    /** Everything that can be read, one piece a line. */
    String text() {
        var known = text;
        if (known == null) {
            known = Readable.text(json);
            text = known;
        }
        return known;
    }

    /** Everything that can be used, from the top. */
    List<Element> elements() {
        var known = elements;
        if (known == null) {
            known = json.path("blocks").values().stream()
                    .flatMap(this::elements)
                    .toList();
            elements = known;
        }
        return known;
    }

    private Stream<Element> elements(JsonNode block) {
        return Stream.concat(
                        Stream.of(block.path("accessory"), block.path("element")),
                        block.path("elements").values().stream())
                .filter(element -> element.has("action_id"))
                .map(element -> new Element(this, block, element));
    }

    static String describe(List<Pane> panes) {
        return panes.stream()
                .limit(6)
                .map(pane -> "  | " + pane.text().replace("\n", "\n  | "))
                .collect(Collectors.joining("\n  ---\n"));
    }
}
