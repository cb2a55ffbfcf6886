package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which feature draws the modal for each action that opens one. */
final class ModalViews {

    private final Map<ActionId, Drawing> drawings = new EnumMap<>(ActionId.class);

    /** Draws the modal for a click; empty if what it would be about no longer exists. */
    interface Drawing {
        Optional<View> view(Click click);
    }

    /**
     * Registers how the modal for that action is drawn.
     *
     * @throws IllegalStateException if another one is drawn for it already
     */
    void on(ActionId action, Drawing drawing) {
        if (drawings.putIfAbsent(action, drawing) != null) {
            throw new IllegalStateException("two modals for " + action);
        }
    }

    /**
     * {@return the modal; empty if what it would be about no longer exists}
     *
     * @throws IllegalArgumentException if that action opens no modal
     */
    Optional<View> view(ActionId action, Click click) {
        var drawing = Optional.ofNullable(drawings.get(action))
                .orElseThrow(() -> new IllegalArgumentException(action + " opens no modal"));
        return drawing.view(click);
    }

    /**
     * Requires a modal for every action of that kind.
     *
     * @throws IllegalStateException if there is none for one of them
     */
    void requireAll(ActionKind kind) {
        var undrawn = ActionId.of(kind).stream()
                .filter(action -> !drawings.containsKey(action))
                .toList();
        if (!undrawn.isEmpty()) {
            throw new IllegalStateException("no modal for " + undrawn);
        }
    }
}
