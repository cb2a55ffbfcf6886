package io.github.stackconsultant.understanding;

/**
 * Words and what they mean.
 *
 * @param capitals whether it matches only if its capitals are written as they are here: "US", not "us"
 */
public record Phrase(String text, Sense sense, boolean capitals) {}
