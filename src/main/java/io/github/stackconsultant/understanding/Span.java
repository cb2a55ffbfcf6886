package io.github.stackconsultant.understanding;

import java.util.Map;

/**
 * Tokens that are one sign, or several signs in one.
 *
 * @param from the first token
 * @param to the token after the last one
 * @param signs what they do, each with its value
 */
record Span(int from, int to, Map<Sign, String> signs) {

    boolean is(Sign sign) {
        return signs.containsKey(sign);
    }

    /** {@return the value of a sign that it is; empty where it is another} */
    String value(Sign sign) {
        return signs.getOrDefault(sign, "");
    }

    int length() {
        return to - from;
    }
}
