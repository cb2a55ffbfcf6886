package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Person;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Consumer;

/** Which feature listens to which kind of click: each kind has exactly one listener, or the app does not start. */
final class ClickListeners {

    private final Map<ActionKind, Listener> listeners = new EnumMap<>(ActionKind.class);
    private final Consumer<Person> beside;

    /**
     * Makes one.
     *
     * @param beside hears of whoever does something beside their consultation, before it is done
     */
    ClickListeners(Consumer<Person> beside) {
        this.beside = beside;
    }

    /** Handles a click; the acknowledgement follows. */
    interface Listener {
        void take(ActionId action, Click click);
    }

    /**
     * Registers the listener of clicks of that kind.
     *
     * @throws IllegalStateException if the kind has a listener already
     */
    void on(ActionKind kind, Listener listener) {
        if (listeners.putIfAbsent(kind, listener) != null) {
            throw new IllegalStateException("two listeners to clicks of the kind " + kind);
        }
    }

    /**
     * Passes every action to the listener of its kind.
     *
     * @throws IllegalStateException if a kind has no listener
     */
    void registerIn(InteractionListeners interactions, Turns turns) {
        var unheard = EnumSet.allOf(ActionKind.class);
        unheard.removeAll(listeners.keySet());
        if (!unheard.isEmpty()) {
            throw new IllegalStateException("nobody listens to clicks of the kinds " + unheard);
        }
        listeners.forEach((kind, listener) ->
                ActionId.of(kind).forEach(action -> register(interactions, turns, action, listener)));
    }

    private void register(InteractionListeners interactions, Turns turns, ActionId action, Listener listener) {
        for (var id : action.ids()) {
            interactions.click(id, request -> {
                var click = turns.click(request);
                if (action.kind().isBesideConsultation()) {
                    beside.accept(click.person());
                }
                listener.take(action, click);
                return request.getContext().ack();
            });
        }
    }
}
