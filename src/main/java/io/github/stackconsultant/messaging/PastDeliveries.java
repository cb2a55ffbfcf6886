package io.github.stackconsultant.messaging;

import java.time.Instant;

/** The accepted deliveries of the past: after some days none of them is sent again. */
public interface PastDeliveries {

    /**
     * Forgets every delivery that was accepted before that moment.
     *
     * @return how many
     */
    int forgetBefore(Instant moment);
}
