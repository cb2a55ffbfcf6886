package io.github.stackconsultant.localworkspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The initial values of the fields in some blocks, in the format of state.values. */
final class InitialState {

    /** For each kind of field: the name of its value's property, and of the element's property that presets it. */
    private static final Map<String, Preset> PRESETS = Map.ofEntries(
            preset("plain_text_input", "value", "initial_value"),
            preset("number_input", "value", "initial_value"),
            preset("static_select", "selected_option", "initial_option"),
            preset("radio_buttons", "selected_option", "initial_option"),
            preset("conversations_select", "selected_conversation", "initial_conversation"),
            preset("datepicker", "selected_date", "initial_date"),
            preset("datetimepicker", "selected_date_time", "initial_date_time"),
            several("checkboxes", "selected_options", "initial_options"),
            several("multi_static_select", "selected_options", "initial_options"),
            several("multi_users_select", "selected_users", "initial_users"));

    private InitialState() {}

    static ObjectNode of(JsonNode blocks) {
        var values = Json.object();
        for (var element : BlockElement.in(blocks)) {
            var preset = PRESETS.get(element.type());
            if (preset != null) {
                values.withObjectProperty(element.blockId()).set(element.actionId(), preset.read(element.json()));
            }
        }
        return values;
    }

    /** The initial values, overridden by those that a person has given; values of unknown fields are dropped. */
    static ObjectNode overlaid(JsonNode blocks, JsonNode given) {
        var values = of(blocks);
        for (var block : values.properties()) {
            var fields = (ObjectNode) block.getValue();
            for (var actionId : List.copyOf(new ArrayList<>(fields.propertyNames()))) {
                var value = given.path(block.getKey()).path(actionId);
                if (value.isObject()) {
                    BlockElement.find(blocks, block.getKey(), actionId)
                            .ifPresent(element -> fields.set(actionId, GivenValue.of(element, value)));
                }
            }
        }
        return values;
    }

    /** The name of the property with the value of this kind of field; empty if it is not a field. */
    static String valueProperty(String type) {
        var preset = PRESETS.get(type);
        return preset == null ? "" : preset.property();
    }

    /** Whether the value of this kind of field is a list. */
    static boolean takesSeveral(String type) {
        var preset = PRESETS.get(type);
        return preset != null && preset.several();
    }

    private static Map.Entry<String, Preset> preset(String type, String property, String initial) {
        return Map.entry(type, new Preset(property, initial, false));
    }

    private static Map.Entry<String, Preset> several(String type, String property, String initial) {
        return Map.entry(type, new Preset(property, initial, true));
    }

    private record Preset(String property, String initial, boolean several) {

        ObjectNode read(JsonNode element) {
            var value = element.path(initial);
            var state = Json.object().put("type", Json.text(element, "type"));
            if (value.isMissingNode() && several) {
                state.putArray(property);
            } else if (value.isMissingNode()) {
                state.putNull(property);
            } else {
                state.set(property, value);
            }
            return state;
        }
    }
}
