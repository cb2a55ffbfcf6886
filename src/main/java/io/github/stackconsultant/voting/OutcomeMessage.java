package io.github.stackconsultant.voting;

/**
 * The message that says what a poll came to.
 *
 * @param channel where it stands: the poll's channel, or the owner's direct messages where that is closed
 */
public record OutcomeMessage(String channel, String timestamp) {}
