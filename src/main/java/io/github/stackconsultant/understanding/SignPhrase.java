package io.github.stackconsultant.understanding;

/**
 * General words and their function.
 *
 * @param value further information that the sign needs; empty if it needs none
 */
public record SignPhrase(Sign sign, String value, String text) {}
