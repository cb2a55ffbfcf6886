package io.github.stackconsultant.messaging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Which code handles which kind of a family: a service's one table of moves, all that can be said, or all that rings.
 * What a {@code switch} over a sealed interface is to a later Java.
 *
 * @param <C> what a value is handled with, such as the turn in which a move is played
 * @param <M> the sealed interface of the family, or what several families have in common
 * @param <R> what becomes of a value
 */
public final class HandlerTable<C, M, R> {

    /** What a sealed interface permits never changes, and asking Java for it takes long. */
    private static final ClassValue<List<Class<?>>> KINDS = new ClassValue<>() {
        @Override
        protected List<Class<?>> computeValue(Class<?> family) {
            return family.isSealed()
                    ? Stream.of(family.getPermittedSubclasses())
                            .flatMap(kind -> KINDS.get(kind).stream())
                            .toList()
                    : List.of(family);
        }
    };

    private final List<Class<? extends M>> families;
    private final Map<Class<?>, BiFunction<C, M, R>> handlers = new LinkedHashMap<>();

    /** An empty table for the kinds that this sealed interface permits. */
    public HandlerTable(Class<M> family) {
        this(List.of(family));
    }

    /** An empty table for the kinds of several families, of which one that is not sealed is a kind itself. */
    public HandlerTable(List<Class<? extends M>> families) {
        this.families = List.copyOf(families);
    }

    /**
     * Registers the code that handles values of that kind.
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
        families.stream()
                .flatMap(family -> KINDS.get(family).stream())
                .filter(kind -> !handlers.containsKey(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw unhandled(kind);
                });
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
