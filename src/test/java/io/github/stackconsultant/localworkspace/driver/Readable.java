package io.github.stackconsultant.localworkspace.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a person can read of a message or view. */
public final class Readable {

    private Readable() {}

    /** {@return everything that can be read in it, one piece a line} */
    public static String text(JsonNode messageOrView) {
        List<String> texts = new ArrayList<>();
        collect(messageOrView, texts);
        return String.join("\n", texts);
    }

    private static void collect(JsonNode node, List<String> texts) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            boolean read = List.of("text", "title", "preview").contains(field.getKey());
            if (field.getValue().isString() && read) {
                texts.add(field.getValue().stringValue());
            } else {
                collect(field.getValue(), texts);
            }
        }
        if (node.isArray()) {
            node.values().forEach(element -> collect(element, texts));
        }
    }
}
