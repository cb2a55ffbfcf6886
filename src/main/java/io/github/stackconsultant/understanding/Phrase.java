package io.github.stackconsultant.understanding;

/**
 * Words and what they stand for.
 *
 * @param capitals whether it is meant only where it is written in capitals, as it stands here: "US", not "us"
 */
public record Phrase(String text, Sense sense, boolean capitals) {}
