package io.github.stackconsultant.localworkspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The blocks that messages and views had before their last change: a page may still show these when somebody presses a
 * button. Kept for those changed last, until the server stops.
 */
final class FormerBlocks {

    static final int KEPT = 500;

    private final Map<String, JsonNode> byId = new LinkedHashMap<>();

    /** Keeps what a message (by its timestamp) or a view (by its id) showed until now. */
    synchronized void keep(String id, JsonNode blocks) {
        byId.remove(id);
        byId.put(id, blocks);
        if (byId.size() > KEPT) {
            byId.remove(byId.keySet().iterator().next());
        }
    }

    synchronized Optional<JsonNode> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
