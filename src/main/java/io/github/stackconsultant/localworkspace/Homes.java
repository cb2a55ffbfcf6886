package io.github.stackconsultant.localworkspace;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The published App Home of each person. */
final class Homes {

    private final Map<String, View> byUser = new ConcurrentHashMap<>();

    Optional<View> of(String user) {
        return Optional.ofNullable(byUser.get(user));
    }

    void put(String user, View view) {
        byUser.put(user, view);
    }

    Map<String, View> all() {
        return Map.copyOf(byUser);
    }
}
