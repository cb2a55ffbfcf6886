package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.PostedMessage;

/**
 * The message that shows a poll.
 *
 * @param version the version of the poll that it shows
 */
public record PollMessage(String channel, String timestamp, long version) {

    /** {@return the message that stands there, of that version} */
    public static PollMessage of(PostedMessage posted, long version) {
        return new PollMessage(posted.channel(), posted.timestamp(), version);
    }

    /** {@return where it stands} */
    public PostedMessage posted() {
        return new PostedMessage(channel, timestamp);
    }

    /** {@return whether that is the same message, of whatever version} */
    public boolean isSameAs(PollMessage other) {
        return posted().equals(other.posted());
    }
}
