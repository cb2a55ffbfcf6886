package io.github.stackconsultant.voting;

/**
 * The message that shows a poll.
 *
 * @param version the version of the poll that it shows
 */
public record PollMessage(String channel, String timestamp, long version) {}
