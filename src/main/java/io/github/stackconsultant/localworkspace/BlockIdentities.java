package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives every block its block_id, and every usable element its action_id, where the app gave none. */
final class BlockIdentities {

    private static final Set<String> NOT_USABLE = Set.of("image", "mrkdwn", "plain_text");

    private final Identifiers identifiers;

    BlockIdentities(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** A copy of these blocks, complete. */
    ArrayNode complete(JsonNode blocks) {
        ArrayNode copies = Json.array();
        for (JsonNode block : blocks.values()) {
            JsonNode copy = block.deepCopy();
            copies.add(copy);
            if (copy instanceof ObjectNode object) {
                give(object, "block_id");
                usable(object).forEach(element -> give(element, "action_id"));
            }
        }
        return copies;
    }

    private static List<ObjectNode> usable(ObjectNode block) {
        String type = Json.text(block, "type", "");
        if (type.equals("rich_text") || type.equals("context")) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(block.path("accessory"), block.path("element")),
                        block.path("elements").values().stream())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .filter(element -> !NOT_USABLE.contains(Json.text(element, "type", "")))
                .toList();
    }

    private void give(ObjectNode object, String field) {
        if (Json.text(object, field, "").isEmpty()) {
            object.put(field, identifiers.block());
        }
    }
}
