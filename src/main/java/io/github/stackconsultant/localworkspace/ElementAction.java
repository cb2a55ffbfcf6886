package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Completes a click as reported by a page with data from the clicked element, so that pages cannot forge clicks. */
final class ElementAction {

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    private static final List<String> FROM_BUTTON = List.of("text", "value", "style", "url");

    private ElementAction() {}

    /** The action as Slack would send it; empty if the blocks have no such element or option. */
    static Optional<ObjectNode> of(JsonNode blocks, JsonNode said) {
        var action = snakeCase(said);
        return BlockElement.find(blocks, Json.text(action, "block_id", ""), Json.text(action, "action_id", ""))
                .flatMap(element -> complete(element, action));
    }

    private static Optional<ObjectNode> complete(BlockElement element, ObjectNode action) {
        action.put("type", element.type());
        return switch (element.type()) {
            case "button" -> Optional.of(button(element.json(), action));
            case "static_select", "radio_buttons", "overflow" -> chosen(element.json(), action);
            case "multi_static_select", "checkboxes" -> severalChosen(element.json(), action);
            default -> Optional.of(entered(element, action));
        };
    }

    /** The typed or picked value, in Slack's format. */
    private static ObjectNode entered(BlockElement element, ObjectNode action) {
        var property = InitialState.valueProperty(element.type());
        if (action.has(property)) {
            action.set(property, GivenValue.of(element, action).path(property));
        }
        return action;
    }

    private static ObjectNode button(JsonNode button, ObjectNode action) {
        FROM_BUTTON.forEach(field -> {
            action.remove(field);
            button.optional(field).ifPresent(value -> action.set(field, value));
        });
        return action;
    }

    private static Optional<ObjectNode> chosen(JsonNode element, ObjectNode action) {
        return Options.find(element, action.path("selected_option"))
                .map(option -> action.set("selected_option", option));
    }

    private static Optional<ObjectNode> severalChosen(JsonNode element, ObjectNode action) {
        var said = Json.list(action, "selected_options");
        var known = said.stream()
                .map(option -> Options.find(element, option))
                .flatMap(Optional::stream)
                .toList();
        action.putArray("selected_options").addAll(known);
        return said.size() == known.size() ? Optional.of(action) : Optional.empty();
    }

    private static ObjectNode snakeCase(JsonNode said) {
        var action = Json.object();
        for (var field : said.properties()) {
            var name = CAPITAL.matcher(field.getKey())
                    .replaceAll(match -> "_" + match.group().toLowerCase(Locale.ROOT));
            action.set(name, field.getValue());
        }
        return action;
    }
}
