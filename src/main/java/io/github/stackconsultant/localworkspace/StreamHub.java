package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** Sends events to open pages as they happen, in order for each person. */
final class StreamHub {

    private final Map<String, List<EventStream>> byUser = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** Adds a page, unless the workspace is closing. */
    boolean add(EventStream stream) {
        if (closed) {
            return false;
        }
        streams(stream.user()).add(stream);
        return true;
    }

    void remove(EventStream stream) {
        streams(stream.user()).remove(stream);
    }

    void publish(String user, String name, JsonNode data) {
        var streams = streams(user);
        if (!streams.isEmpty()) {
            var text = Json.write(data);
            streams.forEach(stream -> stream.offer(name, text));
        }
    }

    /** Ends every page's stream, so that none delays the server's shutdown. */
    void close() {
        closed = true;
        byUser.values().forEach(streams -> streams.forEach(EventStream::close));
    }

    private List<EventStream> streams(String user) {
        return byUser.computeIfAbsent(user, key -> new CopyOnWriteArrayList<>());
    }
}
