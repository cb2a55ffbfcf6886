package io.github.stackconsultant.messaging;

import java.time.Instant;

/** The accepted deliveries of the past; they can be forgotten after some days, when none is sent again. */
public interface PastDeliveries {

    /**
     * Forgets deliveries that were accepted before that moment, the oldest first.
     *
     * @param most how many at most
     * @return how many; fewer than that if none is left
     */
    int forgetBefore(Instant moment, int most);
}
