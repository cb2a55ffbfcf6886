package io.github.stackconsultant.handover;

/**
 * The message in the consultants' channel that shows a request.
 *
 * @param channel the channel's id
 * @param timestamp the message's id in its channel
 */
public record PostedMessage(String channel, String timestamp) {}
