package io.github.stackconsultant.understanding;

/**
 * Words of a text, and nothing that is known of them.
 *
 * @param from the first token
 * @param to the token after the last one
 */
record Stretch(int from, int to) implements TokenRange {

    /** {@return the same words as others} */
    static Stretch of(TokenRange words) {
        return new Stretch(words.from(), words.to());
    }
}
