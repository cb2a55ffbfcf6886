package io.github.stackconsultant.understanding;

/** Quotes what was typed, in whole clauses if they are short. */
final class Excerpt {

    private static final int LONGEST = 80;

    private final ParsedUtterance parsed;

    Excerpt(ParsedUtterance parsed) {
        this.parsed = parsed;
    }

    /** {@return the words between two tokens, extended to the surrounding clauses if that stays short} */
    String around(int from, int to) {
        var clauses = parsed.words(
                parsed.clauseOf(from).from(), parsed.clauseOf(to - 1).to());
        if (clauses.length() <= LONGEST) {
            return clauses;
        }
        var words = parsed.words(from, to);
        if (words.length() <= LONGEST) {
            return words;
        }
        var cut = words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST - 1)));
        int blank = cut.lastIndexOf(' ');
        return (blank > 0 ? cut.substring(0, blank) : cut) + "\u2026";
    }
}
