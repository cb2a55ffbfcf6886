package io.github.stackconsultant.messaging;

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
}
