package io.github.stackconsultant.conversation;

/** Where turns go. */
public interface Conversation {

    /**
     * Takes a turn: state and what has to be said are stored together, or nothing is.
     *
     * @return what became of it
     * @throws RuntimeException if the store is out of reach; nothing was changed then
     */
    Reply take(Turn turn);
}
