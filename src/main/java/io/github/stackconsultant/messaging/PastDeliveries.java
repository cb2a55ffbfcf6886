package io.github.stackconsultant.messaging;

import java.time.Instant;

/** The accepted deliveries of the past; they can be forgotten after some days, when none is sent again. */
public interface PastDeliveries {

    /**
     * Forgets every delivery that was accepted before that moment.
     *
     * @return how many
     */
    int forgetBefore(Instant moment);
}
