package io.github.stackconsultant.conversation;

/**
 * The message that asks for a confirmation.
 *
 * @param channel the channel's real id
 * @param timestamp the message's id in its channel
 */
public record ConfirmationMessage(String channel, String timestamp) {}
