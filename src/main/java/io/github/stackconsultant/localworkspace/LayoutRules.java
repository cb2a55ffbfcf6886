package io.github.stackconsultant.localworkspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Slack's rules for blocks that lay out texts and elements. */
final class LayoutRules {

    private LayoutRules() {}

    static void section(Spot block) {
        block.only("type", "block_id", "text", "fields", "accessory", "expand");
        if (!block.has("text") && !block.has("fields")) {
            block.complain("missing required field: text or fields");
        }
        TextRules.any(block, "text", BlockKitLimits.SECTION_TEXT);
        if (block.has("fields")) {
            block.items("fields", 1, BlockKitLimits.SECTION_FIELDS)
                    .forEach(field -> TextRules.object(field, BlockKitLimits.SECTION_FIELD_TEXT));
        }
        if (block.has("accessory")) {
            ElementRules.inSection(block.at("accessory"));
        }
    }

    static void header(Spot block) {
        block.only("type", "block_id", "text");
        TextRules.requiredPlain(block, "text", BlockKitLimits.HEADER_TEXT);
    }

    static void divider(Spot block) {
        block.only("type", "block_id");
    }

    static void context(Spot block) {
        block.only("type", "block_id", "elements");
        block.items("elements", 1, BlockKitLimits.CONTEXT_ELEMENTS)
                .forEach(element -> TextRules.object(element, BlockKitLimits.TEXT_OBJECT));
    }

    static void actions(Spot block) {
        block.only("type", "block_id", "elements");
        var elements = block.items("elements", 1, BlockKitLimits.ACTIONS_ELEMENTS);
        elements.forEach(ElementRules::inActions);
        uniqueActions(elements);
    }

    static void contextActions(Spot block) {
        block.only("type", "block_id", "elements");
        var elements = block.items("elements", 1, BlockKitLimits.CONTEXT_ACTIONS_ELEMENTS);
        elements.forEach(ElementRules::inContextActions);
        uniqueActions(elements);
    }

    private static void uniqueActions(List<Spot> elements) {
        Set<String> seen = new HashSet<>();
        elements.stream()
                .filter(element -> element.has("action_id") && !seen.add(element.text("action_id")))
                .forEach(element -> element.at("action_id").complain("must be unique in its block"));
    }

    static void input(Spot block) {
        block.only("type", "block_id", "label", "element", "dispatch_action", "hint", "optional");
        TextRules.requiredPlain(block, "label", BlockKitLimits.INPUT_LABEL);
        TextRules.plain(block, "hint", BlockKitLimits.INPUT_HINT);
        if (block.require("element")) {
            ElementRules.inInput(block.at("element"));
        }
    }
}
