package io.github.stackconsultant.localworkspace.driver;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What one person has chosen and typed so far, in whichever channel. */
final class Entries {

    /** By pane, block and field. */
    private final Map<String, Map<String, Map<String, Object>>> entered = new HashMap<>();

    void put(Element field, Map<String, Object> value) {
        blockOf(field).put(field.actionId(), value);
    }

    private Map<String, Object> blockOf(Element field) {
        return paneOf(field.pane()).computeIfAbsent(field.blockId(), key -> new HashMap<>());
    }

    private Map<String, Map<String, Object>> paneOf(Pane pane) {
        return entered.computeIfAbsent(pane.key(), key -> new HashMap<>());
    }

    /** What is in a field; empty where it was not touched. */
    Map<String, Object> in(Element field) {
        var pane = entered.getOrDefault(field.pane().key(), Map.of());
        return pane.getOrDefault(field.blockId(), Map.of()).get(field.actionId()) instanceof Map<?, ?> held
                ? held.entrySet().stream()
                        .filter(entry -> entry.getValue() != null)
                        .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue))
                : Map.of();
    }

    /** The state of a pane as it is sent. */
    Map<String, Map<String, Object>> state(Pane pane) {
        return paneOf(pane);
    }
}
