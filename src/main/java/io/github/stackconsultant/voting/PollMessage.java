package io.github.stackconsultant.voting;

/**
 * The message that shows a poll.
 *
 * @param version the version of the poll that it shows
 */
public record PollMessage(String channel, String timestamp, long version) {

    /** {@return whether that is the same message, of whatever version} */
    public boolean isSameAs(PollMessage other) {
        return channel.equals(other.channel) && timestamp.equals(other.timestamp);
    }
}
