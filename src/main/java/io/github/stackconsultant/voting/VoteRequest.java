package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.PostedMessage;

/**
 * The message that asked somebody whether their vote still holds.
 *
 * @param channel where it is, their direct messages
 * @param timestamp which one it is there
 */
public record VoteRequest(String user, String channel, String timestamp) {

    /** {@return where it stands} */
    public PostedMessage posted() {
        return new PostedMessage(channel, timestamp);
    }
}
