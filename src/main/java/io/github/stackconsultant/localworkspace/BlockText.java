package io.github.stackconsultant.localworkspace;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Counts the visible characters of some blocks. */
final class BlockText {

    private static final Set<String> READ = Set.of("text", "title", "label");

    private BlockText() {}

    static int length(JsonNode node) {
        int length = 0;
        for (var field : node.properties()) {
            boolean read = field.getValue().isString() && READ.contains(field.getKey());
            length += read ? field.getValue().stringValue().length() : length(field.getValue());
        }
        if (node.isArray()) {
            for (var element : node.values()) {
                length += length(element);
            }
        }
        return length;
    }
}
