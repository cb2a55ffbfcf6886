package io.github.stackconsultant.understanding;

import java.util.Collection;

/** Words of a text that follow each other. */
public interface TokenRange {

    /** {@return the first token} */
    int from();

    /** {@return the token after the last one} */
    int to();

    /** {@return how many tokens it covers} */
    default int length() {
        return to() - from();
    }

    /** {@return whether the token is part of it} */
    default boolean covers(int token) {
        return from() <= token && token < to();
    }

    /** {@return whether the token is part of one of them} */
    static boolean anyCovers(Collection<? extends TokenRange> words, int token) {
        return words.stream().anyMatch(each -> each.covers(token));
    }

    /** {@return whether they have a token in common} */
    default boolean overlaps(TokenRange other) {
        return from() < other.to() && other.from() < to();
    }

    /** {@return whether the other covers all of it} */
    default boolean isWithin(TokenRange other) {
        return other.from() <= from() && to() <= other.to();
    }

    /** {@return whether the other covers all of it and more} */
    default boolean isPartOf(TokenRange longer) {
        return isWithin(longer) && length() < longer.length();
    }
}
