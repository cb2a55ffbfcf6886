package io.github.stackconsultant.messaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Which code plays which kind of move: a service's one transition table.
 *
 * @param <C> what a move is played in, such as the turn
 * @param <M> the sealed interface of the moves
 * @param <R> what becomes of a move
 */
public final class MoveTable<C, M, R> {

    private final Class<M> moves;
    private final Map<Class<?>, BiFunction<C, M, R>> handlers = new LinkedHashMap<>();

    /** An empty table for the moves that this sealed interface permits. */
    public MoveTable(Class<M> moves) {
        this.moves = moves;
    }

    /**
     * Has that code play moves of that kind.
     *
     * @throws IllegalStateException if other code plays them already: a bug
     */
    public <N extends M> void on(Class<N> kind, BiFunction<C, N, R> handler) {
        if (handlers.putIfAbsent(kind, (context, move) -> handler.apply(context, kind.cast(move))) != null) {
            throw new IllegalStateException("two handlers for " + kind);
        }
    }

    /**
     * Makes sure that no kind of move was forgotten.
     *
     * @throws IllegalStateException if nothing plays some kind: a bug
     */
    public void complete() {
        for (var kind : moves.getPermittedSubclasses()) {
            if (!handlers.containsKey(kind)) {
                throw unhandled(kind);
            }
        }
    }

    /**
     * Plays a move.
     *
     * @throws IllegalStateException if nothing plays it: a bug
     */
    public R play(C context, M move) {
        return Optional.ofNullable(handlers.get(move.getClass()))
                .orElseThrow(() -> unhandled(move.getClass()))
                .apply(context, move);
    }

    private static IllegalStateException unhandled(Class<?> kind) {
        return new IllegalStateException("no handler for " + kind);
    }
}
