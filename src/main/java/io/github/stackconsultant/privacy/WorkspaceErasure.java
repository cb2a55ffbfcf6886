package io.github.stackconsultant.privacy;

import io.github.stackconsultant.messaging.DeliveryId;

/** Erases everything of a workspace, in one transaction of its own. */
@FunctionalInterface
public interface WorkspaceErasure {

    /**
     * Erases it, once for each delivery: what is kept since then, after the app was installed anew, stays.
     *
     * @param cause the delivery that tells of the removal
     * @return whether the delivery is new; if not, nothing was erased now
     */
    boolean erase(String workspace, DeliveryId cause);
}
