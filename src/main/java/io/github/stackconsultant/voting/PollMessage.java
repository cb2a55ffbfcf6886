package io.github.stackconsultant.voting;

/**
 * The message that shows a poll.
 *
 * @param version the poll's version that it shows
 */
public record PollMessage(String channel, String timestamp, long version) {}
