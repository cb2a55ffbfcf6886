package io.github.stackconsultant.localworkspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All permanent messages, by channel and timestamp. */
final class Messages {

    private final Map<String, TreeMap<String, Message>> byChannel = new TreeMap<>();

    synchronized void put(Message message) {
        byChannel.computeIfAbsent(message.channel(), key -> new TreeMap<>()).put(message.ts(), message);
    }

    synchronized Optional<Message> find(@Nullable String channel, @Nullable String ts) {
        return channel == null || ts == null
                ? Optional.empty()
                : Optional.ofNullable(in(channel).get(ts));
    }

    /** Changes a message under the lock, so that no concurrent change is lost; empty if it is gone. */
    synchronized Optional<Message> change(String channel, String ts, UnaryOperator<Message> change) {
        return Optional.ofNullable(in(channel).computeIfPresent(ts, (key, message) -> change.apply(message)));
    }

    synchronized Optional<Message> remove(String channel, String ts) {
        return Optional.ofNullable(in(channel).remove(ts));
    }

    synchronized List<Message> roots(String channel) {
        return in(channel).values().stream().filter(Message::showsInChannel).toList();
    }

    synchronized List<Message> replies(String channel, String rootTs) {
        return in(channel).values().stream()
                .filter(message -> message.isReplyTo(rootTs))
                .toList();
    }

    /** A root and its replies, oldest first; empty if the root is gone. */
    synchronized List<Message> thread(String channel, String rootTs) {
        List<Message> thread = new ArrayList<>();
        find(channel, rootTs).ifPresent(root -> {
            thread.add(root);
            thread.addAll(replies(channel, rootTs));
        });
        return thread;
    }

    /** Every message of the channel, including replies, each with its own replies. */
    synchronized Map<Message, List<Message>> withReplies(String channel) {
        var replies = in(channel).values().stream()
                .filter(message -> message.threadTs() != null && message.isReplyTo(message.threadTs()))
                .collect(Collectors.groupingBy(message -> Objects.requireNonNull(message.threadTs())));
        Map<Message, List<Message>> all = new LinkedHashMap<>();
        in(channel).values().forEach(message -> all.put(message, replies.getOrDefault(message.ts(), List.of())));
        return all;
    }

    synchronized Optional<String> lastTs(String channel) {
        var messages = in(channel);
        return messages.isEmpty() ? Optional.empty() : Optional.of(messages.lastKey());
    }

    synchronized List<Message> all() {
        return byChannel.values().stream()
                .flatMap(messages -> messages.values().stream())
                .toList();
    }

    private NavigableMap<String, Message> in(String channel) {
        return byChannel.getOrDefault(channel, new TreeMap<>());
    }
}
