package io.github.stackconsultant.privacy;

import io.github.stackconsultant.messaging.DeliveryId;
import java.time.Instant;

/** Erases everything of a workspace. */
@FunctionalInterface
public interface WorkspaceErasure {

    /**
     * Stores, in one transaction of its own, that it has to be erased, once for each delivery. What is stored later,
     * after the app was installed again, is kept.
     *
     * @param removed when the app was removed
     * @param cause the delivery that reports the removal of the app
     * @return whether the delivery is new; if not, nothing more is erased
     */
    boolean erase(String workspace, Instant removed, DeliveryId cause);
}
