package io.github.stackconsultant.voting;

/**
 * The message that asked somebody whether their vote still holds.
 *
 * @param channel where it is, their direct messages
 * @param timestamp which one it is there
 */
public record VoteRequest(String user, String channel, String timestamp) {}
