package io.github.stackconsultant.localworkspace;

import tools.jackson.databind.node.ArrayNode;

/** What a message says: its text, and its blocks with an identity for each (none for plain text). */
record MessageContent(String text, ArrayNode blocks) {

    static MessageContent of(String text) {
        return new MessageContent(text, Json.array());
    }
}
