package io.github.stackconsultant.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;

/** Replays events that were already parsed, so that no file is parsed twice. */
final class ReadEvents implements Parser {

    private final Deque<Event> rest;

    ReadEvents(List<Event> events) {
        rest = new ArrayDeque<>(events);
    }

    @Override
    public boolean checkEvent(Event.ID kind) {
        var next = peekEvent();
        return next != null && next.is(kind);
    }

    @Override
    public @Nullable Event peekEvent() {
        return rest.peek();
    }

    @Override
    public @Nullable Event getEvent() {
        return rest.poll();
    }
}
