package io.github.stackconsultant.app;

import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.conversation.Turn;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts one transaction around each turn, and plays a turn again that lost a race. */
final class TransactionalConversation implements Conversation {

    private final Conversation conversation;
    private final Replay replay;

    TransactionalConversation(Conversation conversation, TransactionTemplate transaction) {
        this.conversation = conversation;
        this.replay = new Replay(transaction);
    }

    @Override
    public Reply take(Turn turn) {
        return replay.run(() -> conversation.take(turn));
    }
}
