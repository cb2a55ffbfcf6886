package io.github.stackconsultant.messaging;

/** Remembers which deliveries were accepted, so that each counts once. */
public interface Deliveries {

    /**
     * Records a delivery; belongs to the caller's transaction.
     *
     * @return whether it is new; if not, its effects are already in place
     */
    boolean accept(DeliveryId delivery);
}
