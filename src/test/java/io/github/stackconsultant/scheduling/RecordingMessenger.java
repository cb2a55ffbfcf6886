package io.github.stackconsultant.scheduling;

import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Statement;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Keeps what it was told to say; each subject may have outcomes of its own, given one after the other. */
final class RecordingMessenger implements Messenger {

    private final List<Statement> attempts = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Supplier<Outcome>>> scripts = new ConcurrentHashMap<>();

    /** Has the next attempt about that subject end like this; after its script everything is said. */
    RecordingMessenger then(String subject, Supplier<Outcome> outcome) {
        scripts.computeIfAbsent(subject, unused -> new ConcurrentLinkedDeque<>())
                .add(outcome);
        return this;
    }

    RecordingMessenger then(String subject, Outcome outcome) {
        return then(subject, () -> outcome);
    }

    @Override
    public Outcome say(Statement statement) {
        attempts.add(statement);
        var script = scripts.get(statement.content().subject());
        var next = script == null ? null : script.poll();
        return next == null ? new Outcome.Said() : next.get();
    }

    List<Statement> attempts() {
        return List.copyOf(attempts);
    }

    /** {@return how often it was told to say something about that subject} */
    long attemptsAt(String subject) {
        return attempts.stream()
                .filter(each -> each.content().subject().equals(subject))
                .count();
    }

    void clear() {
        attempts.clear();
        scripts.clear();
    }
}
