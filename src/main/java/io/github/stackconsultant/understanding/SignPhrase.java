package io.github.stackconsultant.understanding;

/**
 * General words and what they do.
 *
 * @param value what the sign needs to know besides; empty where it needs nothing
 */
public record SignPhrase(Sign sign, String value, String text) {}
