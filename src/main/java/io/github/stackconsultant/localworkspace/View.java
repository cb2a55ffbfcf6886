package io.github.stackconsultant.localworkspace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A modal or an App Home as it stands.
 *
 * @param hash changes with every update
 * @param rootId the bottom of the stack that it belongs to
 * @param previousId the view beneath it
 * @param content what the app gave: title, blocks, private_metadata, callback_id and so on
 */
record View(String id, String hash, String rootId, @Nullable String previousId, ObjectNode content) {

    Optional<String> externalId() {
        return Optional.ofNullable(Json.text(content, "external_id")).filter(id -> !id.isEmpty());
    }

    String callbackId() {
        return Json.text(content, "callback_id", "");
    }

    boolean notifiesOnClose() {
        return Json.flag(content, "notify_on_close");
    }

    View withContent(ObjectNode newContent, String newHash) {
        return new View(id, newHash, rootId, previousId, newContent);
    }
}
