package io.github.stackconsultant.privacy;

import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import java.time.Instant;

/** Erases a workspace, once for each delivery that reports the app's removal. */
public final class WorkspaceRemoval implements WorkspaceErasure {

    private final Erasure erasure;
    private final Deliveries deliveries;

    /** Creates it. */
    public WorkspaceRemoval(Erasure erasure, Deliveries deliveries) {
        this.erasure = erasure;
        this.deliveries = deliveries;
    }

    @Override
    public boolean erase(String workspace, Instant removed, DeliveryId cause) {
        if (!deliveries.accept(cause)) {
            return false;
        }
        erasure.erase(workspace, removed, cause);
        return true;
    }
}
