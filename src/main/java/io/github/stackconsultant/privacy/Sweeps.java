package io.github.stackconsultant.privacy;

import io.github.stackconsultant.messaging.DeliveryId;

/** Where sweeps wait until they are done. */
@FunctionalInterface
public interface Sweeps {

    /**
     * Starts it soon, again and again until it succeeds, and once more a minute later for what a turn that was under
     * way stored meanwhile. Belongs to the caller's transaction.
     *
     * @param cause the delivery that led to it: adding twice for one cause has the same effect as adding once
     */
    void add(Sweep sweep, DeliveryId cause);
}
