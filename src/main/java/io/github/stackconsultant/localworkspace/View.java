package io.github.stackconsultant.localworkspace;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The current state of a modal or an App Home.
 *
 * @param hash changes with every update
 * @param rootId the id of the bottom view of its stack
 * @param previousId the id of the view beneath it
 * @param content the app's content: title, blocks, private_metadata, callback_id and so on
 */
record View(String id, String hash, String rootId, @Nullable String previousId, ObjectNode content) {

    JsonNode blocks() {
        return content.path("blocks");
    }

    View withContent(ObjectNode newContent, String newHash) {
        return new View(id, newHash, rootId, previousId, newContent);
    }
}
