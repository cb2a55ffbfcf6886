package io.github.stackconsultant.slack;

/**
 * Where a message stands.
 *
 * @param channel Slack's id of the channel
 * @param timestamp by which Slack knows the message in there
 */
record MessageLocation(String channel, String timestamp) {}
