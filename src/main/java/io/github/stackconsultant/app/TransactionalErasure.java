package io.github.stackconsultant.app;

import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.privacy.Erasure;
import io.github.stackconsultant.privacy.WorkspaceErasure;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts one transaction around the erasure and the delivery that causes it. */
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
    public boolean erase(String workspace, DeliveryId cause) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!deliveries.accept(cause)) {
                return false;
            }
            erasure.erase(workspace, cause);
            return true;
        }));
    }
}
