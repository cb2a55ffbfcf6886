package io.github.stackconsultant.app;

import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.privacy.Erasure;
import io.github.stackconsultant.privacy.WorkspaceErasure;
import java.time.Instant;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts one transaction around the delivery of a removal and what is to be done about it. */
final class TransactionalErasure implements WorkspaceErasure {

    private final Erasure erasure;
    private final Deliveries deliveries;
    private final TransactionTemplate transaction;

    TransactionalErasure(Erasure erasure, Deliveries deliveries, TransactionTemplate transaction) {
        this.erasure = erasure;
        this.deliveries = deliveries;
        this.transaction = transaction;
    }

    @Override
    public boolean erase(String workspace, Instant removed, DeliveryId cause) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!deliveries.accept(cause)) {
                return false;
            }
            erasure.erase(workspace, removed, cause);
            return true;
        }));
    }
}
