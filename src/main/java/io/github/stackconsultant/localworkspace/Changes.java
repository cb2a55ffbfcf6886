package io.github.stackconsultant.localworkspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts what changes before each person's eyes, and remembers which change was the last of each message. */
final class Changes {

    private final UUID start = UUID.randomUUID();
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, Map<Place, Long>> lastOfMessages = new HashMap<>();

    /** Where a message is, or was. */
    record Place(String channel, String ts) {

        static Place of(Message message) {
            return new Place(message.channel(), message.ts());
        }
    }

    synchronized void add(String user) {
        counts.merge(user, 1L, Long::sum);
    }

    synchronized void add(String user, Message message) {
        add(user);
        lastOfMessages.computeIfAbsent(user, key -> new HashMap<>()).put(Place.of(message), count(user));
    }

    /** A tag, never the same for two of the states that a person sees, nor after another start. */
    synchronized String tag(String user) {
        return beginning() + count(user);
    }

    /** The messages that have changed since a person saw that; empty where that was no state of this start. */
    synchronized Optional<Set<Place>> since(String user, String tag) {
        return Optional.of(tag)
                .filter(state -> state.startsWith(beginning()))
                .map(state -> state.substring(beginning().length()))
                .filter(number -> number.matches("\\d{1,18}"))
                .map(number -> after(user, Long.parseLong(number)));
    }

    private Set<Place> after(String user, long count) {
        return lastOfMessages.getOrDefault(user, Map.of()).entrySet().stream()
                .filter(last -> last.getValue() > count)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private String beginning() {
        return start + "-";
    }

    private long count(String user) {
        return counts.getOrDefault(user, 0L);
    }
}
