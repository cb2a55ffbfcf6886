package io.github.stackconsultant.messaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Which code handles which kind of a family: a service's one table of moves, or all that can be said. What a {@code
 * switch} over a sealed interface is to a later Java.
 *
 * @param <C> what a value is handled with, such as the turn in which a move is played
 * @param <M> the sealed interface of the family
 * @param <R> what becomes of a value
 */
public final class HandlerTable<C, M, R> {

    private final Class<M> family;
    private final Map<Class<?>, BiFunction<C, M, R>> handlers = new LinkedHashMap<>();

    /** An empty table for the kinds that this sealed interface permits. */
    public HandlerTable(Class<M> family) {
        this.family = family;
    }

    /**
     * Has that code handle values of that kind.
     *
     * @throws IllegalStateException if other code handles them already: a bug
     */
    public <N extends M> void on(Class<N> kind, BiFunction<C, N, R> handler) {
        if (handlers.putIfAbsent(kind, (context, value) -> handler.apply(context, kind.cast(value))) != null) {
            throw new IllegalStateException("two handlers for " + kind);
        }
    }

    /**
     * Makes sure that no kind was forgotten.
     *
     * @throws IllegalStateException if nothing handles some kind: a bug
     */
    public void complete() {
        for (var kind : family.getPermittedSubclasses()) {
            if (!handlers.containsKey(kind)) {
                throw unhandled(kind);
            }
        }
    }

    /**
     * Handles a value.
     *
     * @throws IllegalStateException if nothing handles its kind: a bug
     */
    public R handle(C context, M value) {
        return Optional.ofNullable(handlers.get(value.getClass()))
                .orElseThrow(() -> unhandled(value.getClass()))
                .apply(context, value);
    }

    private static IllegalStateException unhandled(Class<?> kind) {
        return new IllegalStateException("no handler for " + kind);
    }
}
