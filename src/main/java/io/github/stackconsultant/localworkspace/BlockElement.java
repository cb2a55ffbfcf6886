package io.github.stackconsultant.localworkspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An interactive element, and the block that contains it. */
record BlockElement(JsonNode block, JsonNode json) {

    String blockId() {
        return Json.text(block, "block_id", "");
    }

    String actionId() {
        return Json.text(json, "action_id", "");
    }

    String type() {
        return Json.text(json, "type", "");
    }

    /** All interactive elements of some blocks, in order. */
    static List<BlockElement> in(JsonNode blocks) {
        List<BlockElement> found = new ArrayList<>();
        for (var block : blocks.values()) {
            elements(block)
                    .filter(element -> element.has("action_id"))
                    .forEach(element -> found.add(new BlockElement(block, element)));
        }
        return found;
    }

    /** All nodes at the positions in a block where elements may be. */
    static Stream<JsonNode> elements(JsonNode block) {
        return Stream.concat(
                Stream.of(block.path("accessory"), block.path("element")), block.path("elements").values().stream());
    }

    static Optional<BlockElement> find(JsonNode blocks, String blockId, String actionId) {
        return in(blocks).stream()
                .filter(element ->
                        element.blockId().equals(blockId) && element.actionId().equals(actionId))
                .findFirst();
    }
}
