package io.github.stackconsultant.localworkspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The blocks that messages and views had before their last changes: a page may still show these when somebody presses a
 * button. Kept for those changed last, until the server stops.
 */
final class FormerBlocks {

    private static final int KEPT = 500;
    private static final int KEPT_OF_EACH = 3;

    private final Map<String, Deque<JsonNode>> byId = new LinkedHashMap<>();

    /** Keeps what a message (by its timestamp) or a view (by its id) showed until now. */
    synchronized void keep(String id, JsonNode blocks) {
        Deque<JsonNode> former = byId.containsKey(id) ? byId.remove(id) : new ArrayDeque<>();
        former.remove(blocks);
        former.addFirst(blocks);
        if (former.size() > KEPT_OF_EACH) {
            former.removeLast();
        }
        byId.put(id, former);
        if (byId.size() > KEPT) {
            byId.remove(byId.keySet().iterator().next());
        }
    }

    /** {@return what it showed before, the latest first} */
    synchronized List<JsonNode> of(String id) {
        return List.copyOf(byId.getOrDefault(id, new ArrayDeque<>()));
    }
}
