package io.github.stackconsultant.localworkspace;

import tools.jackson.databind.node.ArrayNode;

/** The content of a message: its text, and its blocks, each with an id (no blocks for plain text). */
record MessageContent(String text, ArrayNode blocks) {

    static MessageContent of(String text) {
        return new MessageContent(text, Json.array());
    }
}
