package io.github.stackconsultant.localworkspace;

import tools.jackson.databind.JsonNode;

/** Reads the content of a message from an app, and refuses what Slack would refuse. */
final class ContentReader {

    private final BlockKitValidator validator;
    private final BlockIdentities identities;

    ContentReader(BlockKitValidator validator, BlockIdentities identities) {
        this.validator = validator;
        this.identities = identities;
    }

    Checked<MessageContent> read(JsonNode arguments, int longestText) {
        var text = Json.text(arguments, "text", "");
        var blocks = blocks(arguments);
        if (text.isBlank() && blocks.isEmpty()) {
            return Checked.refused("no_text");
        }
        if (text.length() > longestText) {
            return Checked.refused("msg_too_long");
        }
        var problems = validator.problems(blocks, Surface.MESSAGE);
        if (!problems.isEmpty()) {
            return new Checked.Refused<>("invalid_blocks", problems);
        }
        if (BlockText.length(blocks) > BlockKitLimits.MESSAGE_BLOCKS_TEXT) {
            return Checked.refused("msg_blocks_too_long");
        }
        return new Checked.Granted<>(new MessageContent(text, identities.complete(blocks)));
    }

    Checked<MessageContent> read(JsonNode arguments) {
        return read(arguments, BlockKitLimits.MESSAGE_TEXT);
    }

    private static JsonNode blocks(JsonNode arguments) {
        var blocks = arguments.path("blocks");
        if (blocks.isString()) {
            blocks = Json.parse(blocks.stringValue()).orElse(blocks);
        }
        return blocks.isMissingNode() || blocks.isNull() ? Json.array() : blocks;
    }
}
