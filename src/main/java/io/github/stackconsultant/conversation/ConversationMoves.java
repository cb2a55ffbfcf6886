package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.HandlerTable;

/** The table of a conversation's moves, each played with what is said so far. */
final class ConversationMoves {

    private final HandlerTable<Played, Move, Reply> table = new HandlerTable<>(Move.class);

    /** Plays one kind of move. */
    interface Handler<M extends Move> {
        Reply play(Turn turn, M move, Said said);
    }

    private record Played(Turn turn, Said said) {}

    <M extends Move> void on(Class<M> kind, Handler<M> handler) {
        table.on(kind, (in, move) -> handler.play(in.turn(), move, in.said()));
    }

    void complete() {
        table.complete();
    }

    /** Plays a move, which need not be the turn's own. */
    Reply play(Turn turn, Move move, Said said) {
        return table.handle(new Played(turn, said), move);
    }
}
