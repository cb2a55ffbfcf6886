package io.github.stackconsultant.localworkspace;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The value that a person gave a field, in Slack's format, regardless of the format of the page or script. */
final class GivenValue {

    private GivenValue() {}

    /** The type and the value, which is null or an empty list if the field is empty. */
    static ObjectNode of(BlockElement element, JsonNode given) {
        var property = InitialState.valueProperty(element.type());
        var state = Json.object().put("type", element.type());
        var value = given.path(property);
        return switch (property) {
            case "value" -> text(state, value);
            case "selected_date_time" -> seconds(state, value);
            case "selected_option" -> {
                var option = Options.find(element.json(), value);
                option.ifPresentOrElse(known -> state.set(property, known), () -> state.putNull(property));
                yield state;
            }
            case "selected_options" -> options(state, element, value);
            default -> other(state, property, value, InitialState.takesSeveral(element.type()));
        };
    }

    private static ObjectNode text(ObjectNode state, JsonNode value) {
        var text = value.isNull() ? "" : value.asString("");
        return text.isEmpty() ? state.putNull("value") : state.put("value", text);
    }

    private static ObjectNode seconds(ObjectNode state, JsonNode value) {
        return value.isIntegralNumber()
                ? state.put("selected_date_time", value.asLong())
                : state.putNull("selected_date_time");
    }

    /** The options in the order of the clicks, each once. */
    private static ObjectNode options(ObjectNode state, BlockElement element, JsonNode value) {
        var chosen = state.putArray("selected_options");
        value.values().stream()
                .flatMap(given -> Options.find(element.json(), given).stream())
                .distinct()
                .forEach(chosen::add);
        return state;
    }

    private static ObjectNode other(ObjectNode state, String property, JsonNode value, boolean several) {
        if (several && !value.isArray()) {
            state.putArray(property);
        } else if (value.isMissingNode()
                || (value.isString() && value.stringValue().isEmpty())) {
            state.putNull(property);
        } else {
            state.set(property, value);
        }
        return state;
    }
}
