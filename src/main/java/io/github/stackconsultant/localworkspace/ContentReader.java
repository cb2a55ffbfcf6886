package io.github.stackconsultant.localworkspace;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the content of a message from an app, and refuses what Slack would refuse. */
final class ContentReader {

    private final BlockKitValidator validator;
    private final BlockIdentities identities;

    ContentReader(BlockKitValidator validator, BlockIdentities identities) {
        this.validator = validator;
        this.identities = identities;
    }

    Reading read(JsonNode arguments, int longestText) {
        String text = Json.text(arguments, "text", "");
        JsonNode blocks = blocks(arguments);
        if (text.isBlank() && blocks.isEmpty()) {
            return new Reading.Refused("no_text", List.of());
        }
        if (text.length() > longestText) {
            return new Reading.Refused("msg_too_long", List.of());
        }
        List<String> problems = validator.problems(blocks, Surface.MESSAGE);
        if (!problems.isEmpty()) {
            return new Reading.Refused("invalid_blocks", problems);
        }
        if (BlockText.length(blocks) > BlockKitLimits.MESSAGE_BLOCKS_TEXT) {
            return new Reading.Refused("msg_blocks_too_long", List.of());
        }
        return new Reading.Accepted(new MessageContent(text, identities.complete(blocks)));
    }

    Reading read(JsonNode arguments) {
        return read(arguments, BlockKitLimits.MESSAGE_TEXT);
    }

    private static JsonNode blocks(JsonNode arguments) {
        JsonNode blocks = arguments.path("blocks");
        if (blocks.isString()) {
            blocks = Json.parse(blocks.stringValue()).orElse(blocks);
        }
        return blocks.isMissingNode() || blocks.isNull() ? Json.array() : blocks;
    }

    /** The result of reading. */
    sealed interface Reading {

        record Accepted(MessageContent content) implements Reading {}

        /** Slack's error code and, for invalid blocks, the problems with their locations. */
        record Refused(String error, List<String> problems) implements Reading {}
    }
}
