package io.github.stackconsultant.localworkspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An element that a person can use, and the block that holds it. */
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

    /** All such elements among some blocks, in their order. */
    static List<BlockElement> in(JsonNode blocks) {
        List<BlockElement> found = new ArrayList<>();
        for (JsonNode block : blocks.values()) {
            block.optional("accessory").ifPresent(element -> found.add(new BlockElement(block, element)));
            block.optional("element").ifPresent(element -> found.add(new BlockElement(block, element)));
            Json.list(block, "elements").forEach(element -> found.add(new BlockElement(block, element)));
        }
        return found.stream().filter(element -> element.json().has("action_id")).toList();
    }

    static Optional<BlockElement> find(JsonNode blocks, String blockId, String actionId) {
        return in(blocks).stream()
                .filter(element ->
                        element.blockId().equals(blockId) && element.actionId().equals(actionId))
                .findFirst();
    }
}
