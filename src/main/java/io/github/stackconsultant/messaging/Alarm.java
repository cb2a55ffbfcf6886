package io.github.stackconsultant.messaging;

import java.time.temporal.Temporal;

/**
 * Something that is due at a moment.
 *
 * @param subject the id of what it is about; purpose and subject together identify the alarm
 */
public record Alarm(Purpose purpose, String subject) {

    /** What an alarm is for. */
    public enum Purpose {
        /** A poll reaches its deadline. */
        POLL_CLOSES,
        /** Those who have not voted are reminded. */
        POLL_REMINDS,
        /** The ballots of an anonymous poll that is over are shuffled. */
        POLL_SHUFFLES,
        /** A decision is due for its second look. */
        DECISION_REVISITED
    }

    /**
     * {@return the id of what it rings for, which is the same however often it rings for that: a handler that accepts it
     * as a delivery acts once}
     *
     * @param due the moment or the day that it is about
     */
    public DeliveryId ring(Temporal due) {
        return new DeliveryId("alarm-" + purpose + "-" + subject + "-" + due);
    }
}
