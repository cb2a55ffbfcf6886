package io.github.stackconsultant.messaging;

/**
 * Where a message stands that the app has posted.
 *
 * @param channel the real id of the channel
 * @param timestamp the message's id in its channel
 */
public record PostedMessage(String channel, String timestamp) {}
