package io.github.stackconsultant.conversation;

/** Where turns go. */
public interface Conversation {

    /**
     * Takes a turn: the new state and the statements it leads to are stored together or not at all.
     *
     * @return what became of it
     * @throws RuntimeException if the store is unreachable; nothing was changed then
     */
    Reply take(Turn turn);
}
