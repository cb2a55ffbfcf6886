package io.github.stackconsultant.localworkspace;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives every block a block_id, and every interactive element an action_id, unless the app gave one. */
final class BlockIdentities {

    private static final Set<String> WITHOUT_USABLE = Set.of("rich_text", "context");

    private final Identifiers identifiers;

    BlockIdentities(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** A copy of these blocks, complete. */
    ArrayNode complete(JsonNode blocks) {
        var copies = Json.array();
        blocks.values().forEach(block -> copies.add(block.deepCopy()));
        copies.values().forEach(this::completeInPlace);
        return copies;
    }

    private void completeInPlace(JsonNode block) {
        give(block, "block_id");
        var type = Json.text(block, "type", "");
        if (type.equals("carousel")) {
            block.path("elements").values().forEach(this::completeInPlace);
        } else if (!WITHOUT_USABLE.contains(type)) {
            BlockElement.elements(block)
                    .filter(element -> !"image".equals(Json.text(element, "type")))
                    .forEach(element -> give(element, "action_id"));
        }
    }

    private void give(JsonNode node, String field) {
        if (node instanceof ObjectNode object && Json.text(object, field, "").isEmpty()) {
            object.put(field, identifiers.block());
        }
    }
}
