package io.github.stackconsultant.localworkspace;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The messages that only one person sees, kept until the server stops. */
final class Ephemerals {

    static final int KEPT_PER_PERSON = 200;

    private final Map<String, LinkedHashMap<String, Message>> byUser = new HashMap<>();

    /** {@return the oldest one, which is not kept any longer, if there are too many} */
    synchronized Optional<Message> put(String user, Message message) {
        var own = byUser.computeIfAbsent(user, key -> new LinkedHashMap<>());
        own.put(message.ts(), message);
        return own.size() > KEPT_PER_PERSON
                ? remove(user, own.keySet().iterator().next())
                : Optional.empty();
    }

    synchronized Optional<Message> find(String user, @Nullable String ts) {
        return Optional.ofNullable(
                byUser.getOrDefault(user, new LinkedHashMap<>()).get(ts));
    }

    synchronized Optional<Message> replace(String user, String ts, MessageContent content) {
        return Optional.ofNullable(byUser.getOrDefault(user, new LinkedHashMap<>())
                .computeIfPresent(ts, (key, message) -> message.withContent(content, null)));
    }

    synchronized Optional<Message> remove(String user, String ts) {
        return Optional.ofNullable(
                byUser.getOrDefault(user, new LinkedHashMap<>()).remove(ts));
    }

    synchronized List<Message> of(String user) {
        return List.copyOf(byUser.getOrDefault(user, new LinkedHashMap<>()).values());
    }
}
