package io.github.stackconsultant.privacy;

import io.github.stackconsultant.messaging.DeliveryId;

/** Erases everything of a workspace, in one transaction of its own. */
@FunctionalInterface
public interface WorkspaceErasure {

    /**
     * Erases it once for each delivery: data stored later, after the app was installed again, is kept.
     *
     * @param cause the delivery that reports the removal of the app
     * @return whether the delivery is new; if not, nothing was erased
     */
    boolean erase(String workspace, DeliveryId cause);
}
