package io.github.stackconsultant.conversation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which code plays which move: the one transition table. */
final class MoveTable {

    private final Map<Class<? extends Move>, Handler<Move>> handlers = new LinkedHashMap<>();

    /** Plays one kind of move. */
    interface Handler<M extends Move> {
        Reply play(Turn turn, M move, Said said);
    }

    <M extends Move> void on(Class<M> kind, Handler<M> handler) {
        handlers.put(kind, (turn, move, said) -> handler.play(turn, kind.cast(move), said));
    }

    /**
     * Plays a move.
     *
     * @throws IllegalStateException if nothing plays it: a bug
     */
    Reply play(Turn turn, Move move, Said said) {
        return Optional.ofNullable(handlers.get(move.getClass()))
                .orElseThrow(() -> new IllegalStateException("no handler for " + move.getClass()))
                .play(turn, move, said);
    }
}
