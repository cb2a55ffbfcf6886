package io.github.stackconsultant.localworkspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All channels, including direct ones, in the order of their creation. */
final class Channels {

    private final Map<String, Channel> byId = new LinkedHashMap<>();

    synchronized void put(Channel channel) {
        byId.put(channel.id(), channel);
    }

    synchronized Optional<Channel> find(@Nullable String id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized List<Channel> all() {
        return List.copyOf(byId.values());
    }

    Optional<Channel> findVisible(@Nullable String id, String user) {
        return find(id).filter(channel -> channel.visibleTo(user));
    }

    synchronized void change(String id, UnaryOperator<Channel> change) {
        byId.computeIfPresent(id, (key, channel) -> change.apply(channel));
    }
}
