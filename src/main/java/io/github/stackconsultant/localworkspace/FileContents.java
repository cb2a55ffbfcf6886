package io.github.stackconsultant.localworkspace;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The bytes of every shared file. */
final class FileContents {

    private final Map<String, byte[]> byId = new ConcurrentHashMap<>();

    void put(String id, byte[] content) {
        byId.put(id, content.clone());
    }

    Optional<byte[]> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(byte[]::clone);
    }

    Map<String, byte[]> all() {
        return Map.copyOf(byId);
    }
}
