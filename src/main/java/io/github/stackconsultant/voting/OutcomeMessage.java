package io.github.stackconsultant.voting;

/**
 * The message that announces a poll's outcome.
 *
 * @param channel where it was posted: the poll's channel, or the owner's direct messages if the app cannot post there
 */
public record OutcomeMessage(String channel, String timestamp) {}
