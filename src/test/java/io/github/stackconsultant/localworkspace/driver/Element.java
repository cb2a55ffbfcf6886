package io.github.stackconsultant.localworkspace.driver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Something that a person can click, choose from or type into. */
record Element(Pane pane, JsonNode block, JsonNode json) {

    private static final Set<String> SEVERAL = Set.of("checkboxes", "multi_static_select");

    String type() {
        return json.path("type").asString();
    }

    boolean hasButton(String label) {
        return isOverflow() ? option(label).isPresent() : button(label).isPresent();
    }

    /** What the button with this label stands for; empty where it says nothing. */
    private String valueOf(String label) {
        return button(label).map(found -> found.path("value").asString("")).orElse("");
    }

    /** What clicking the button with this label tells the app, or choosing it where it stands behind three dots. */
    Map<String, Object> pressed(String label) {
        return isOverflow() ? chosen(List.of(label)) : Map.of("value", valueOf(label));
    }

    private boolean isOverflow() {
        return type().equals("overflow");
    }

    /** This itself, or one of the two that make up a pair of feedback buttons. */
    private Optional<JsonNode> button(String label) {
        List<JsonNode> candidates = type().equals("button")
                ? List.of(json)
                : List.of(json.path("positive_button"), json.path("negative_button"));
        return candidates.stream()
                .filter(found -> label.equals(text(found.path("text")))
                        || label.equals(found.path("accessibility_label").asString("")))
                .findFirst();
    }

    /** All that the dialog says which comes before a click; empty where none comes. */
    String question() {
        return Readable.text(json.path("confirm"));
    }

    /** Whether this is what people would call it: by its placeholder, its label, or the text beside it. */
    boolean isCalled(String name) {
        return name.equals(text(json.path("placeholder")))
                || name.equals(text(block.path("label")))
                || text(block.path("text")).contains(name);
    }

    boolean isTextInput() {
        return type().endsWith("_input");
    }

    boolean isInput() {
        return block.path("type").asString().equals("input");
    }

    /** Whether using it tells the app at once. */
    boolean tellsTheApp() {
        return !isInput() || block.path("dispatch_action").asBoolean(false);
    }

    List<JsonNode> options() {
        return List.copyOf(json.path("options").values());
    }

    Optional<JsonNode> option(String label) {
        return options().stream()
                .filter(option -> label.equals(text(option.path("text"))))
                .findFirst();
    }

    boolean offers(List<String> labels) {
        return labels.stream().allMatch(label -> option(label).isPresent());
    }

    /** What this field holds once these options are chosen, in Slack's words. */
    Map<String, Object> chosen(List<String> labels) {
        List<JsonNode> options =
                labels.stream().map(label -> option(label).orElseThrow()).toList();
        return SEVERAL.contains(type()) ? value("selected_options", options) : value("selected_option", options.get(0));
    }

    /** What this field holds once something of the workspace is chosen: a person, a channel or a date. */
    Map<String, Object> picked(List<String> values) {
        if (type().equals("datetimepicker")) {
            return value(property(), Long.parseLong(values.get(0)));
        }
        return value(property(), type().startsWith("multi_") ? values : values.get(0));
    }

    private String property() {
        return switch (type()) {
            case "checkboxes", "multi_static_select" -> "selected_options";
            case "static_select", "radio_buttons" -> "selected_option";
            case "conversations_select" -> "selected_conversation";
            case "multi_users_select" -> "selected_users";
            case "datepicker" -> "selected_date";
            case "datetimepicker" -> "selected_date_time";
            default -> "value";
        };
    }

    /** What these boxes hold once one of them is ticked or no longer is, as a page would say it. */
    Map<String, Object> ticked(Map<String, Object> before, String label, boolean on) {
        List<JsonNode> was = before.get("selected_options") instanceof List<?> chosen
                ? chosen.stream().map(JsonNode.class::cast).toList()
                : List.copyOf(json.path("initial_options").values());
        JsonNode box = option(label).orElseThrow();
        List<JsonNode> now = new ArrayList<>(was);
        now.remove(box);
        if (on) {
            now.add(box);
        }
        return value("selected_options", now);
    }

    /** What this field holds once it is emptied. */
    Map<String, Object> emptied() {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put("type", type());
        held.put(property(), property().endsWith("s") ? List.of() : null);
        return held;
    }

    Map<String, Object> typed(String text) {
        return value("value", text);
    }

    private Map<String, Object> value(String property, Object value) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put("type", type());
        held.put(property, value);
        return held;
    }

    String blockId() {
        return block.path("block_id").asString();
    }

    String actionId() {
        return json.path("action_id").asString();
    }

    private static String text(JsonNode object) {
        return object.path("text").asString("");
    }
}
