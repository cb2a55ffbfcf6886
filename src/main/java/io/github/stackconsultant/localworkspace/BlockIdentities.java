package io.github.stackconsultant.localworkspace;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives every block a block_id, and every interactive element an action_id, unless the app gave one. */
final class BlockIdentities {

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
        // the elements of a context are texts
        if (!"context".equals(Json.text(block, "type"))) {
            BlockElement.elements(block).forEach(element -> give(element, "action_id"));
        }
    }

    private void give(JsonNode node, String field) {
        if (node instanceof ObjectNode object && Json.text(object, field, "").isEmpty()) {
            object.put(field, identifiers.block());
        }
    }
}
