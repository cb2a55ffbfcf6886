package io.github.stackconsultant.understanding;

import java.util.Map;

/**
 * A range of tokens that has one sign, or several at once.
 *
 * @param from the first token
 * @param to the token after the last one
 * @param signs the signs, each with its value
 */
record Span(int from, int to, Map<Sign, String> signs) implements TokenRange {

    boolean is(Sign sign) {
        return signs.containsKey(sign);
    }

    boolean is(Sign sign, String value) {
        return value(sign).equals(value);
    }

    /** {@return the value of the sign; empty if it does not have that sign} */
    String value(Sign sign) {
        return signs.getOrDefault(sign, "");
    }
}
