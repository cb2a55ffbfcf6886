package io.github.stackconsultant.app;

import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.conversation.StaleConsultationException;
import io.github.stackconsultant.conversation.Turn;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts one transaction around each turn, and plays a turn again that lost a race. */
final class TransactionalConversation implements Conversation {

    /** Each lost race means that another turn of the same person won, so a few are plenty. */
    private static final int ATTEMPTS = 5;

    private final Conversation conversation;
    private final TransactionTemplate transaction;

    TransactionalConversation(Conversation conversation, TransactionTemplate transaction) {
        this.conversation = conversation;
        this.transaction = transaction;
    }

    @Override
    public Reply take(Turn turn) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> conversation.take(turn)));
            } catch (StaleConsultationException stale) {
                if (attempt == ATTEMPTS) {
                    throw stale;
                }
            }
        }
    }
}
