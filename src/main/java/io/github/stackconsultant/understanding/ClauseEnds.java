package io.github.stackconsultant.understanding;

import java.util.Set;
import java.util.stream.IntStream;

/** Where a clause of a sentence ends, by its punctuation or by its words. */
final class ClauseEnds {

    /** What begins a sentence of its own. */
    private static final Set<String> REFERRING = Set.of("it", "its", "we", "they", "i", "thats", "there");

    private final Reading reading;
    private final Boundaries boundaries;
    private final Signs signs;

    ClauseEnds(Reading reading, Boundaries boundaries, Signs signs) {
        this.reading = reading;
        this.boundaries = boundaries;
        this.signs = signs;
    }

    /**
     * {@return whether another clause begins with the token}
     *
     * @param from the first token of the sentence, or the token itself if that has other clauses before it
     * @param to the token after the last one of the sentence
     */
    boolean before(int token, int from, int to) {
        return boundaries.clauseBefore(token) || beginsContrast(token) || followsRefusal(from, token, to);
    }

    private boolean beginsContrast(int token) {
        return signs.at(token)
                .filter(span -> span.is(Sign.CONTRAST) && span.from() == token)
                .isPresent();
    }

    /** "no its only one city": what a sentence says behind a "no" is not denied by it, though there is no comma. */
    private boolean followsRefusal(int from, int token, int to) {
        return from < token
                && REFERRING.contains(reading.tokens().get(token).written())
                && !signs.anyWithin(token, to, Sign.NEGATION)
                && IntStream.range(from, token).allMatch(before -> signs.isAt(before, Sign.REFUSAL));
    }
}
