package io.github.stackconsultant.handover;

import io.github.stackconsultant.conversation.Reply;

/** Where turns about handovers go. */
public interface Handover {

    /**
     * Takes a turn: state and what has to be said are stored together, or nothing is.
     *
     * @return what became of it
     * @throws RuntimeException if the store is unreachable; nothing was changed then
     */
    Reply take(HandoverTurn turn);
}
