package io.github.stackconsultant.understanding;

import java.util.regex.Pattern;

/** Where punctuation divides the words of a text. */
final class Boundaries {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[!?;\\n\\r\u3002\uff01\uff1f]|\\.\\s|\\.{2,}");
    private static final Pattern END_OF_CLAUSE =
            Pattern.compile("[,:()\\[\\]{}\u2013\u2014\u2026=>\u2192]|\\s-+\\s|\\s/\\s");

    private static final Pattern RANGE = Pattern.compile("\\s?[-\u2013]\\s?");

    private final Reading reading;
    private final boolean[] sentenceBefore;
    private final boolean[] clauseBefore;

    Boundaries(Reading reading) {
        this.reading = reading;
        int tokens = reading.tokens().size();
        sentenceBefore = new boolean[tokens];
        clauseBefore = new boolean[tokens];
        for (int token = 1; token < tokens; token++) {
            var gap = gapBefore(token);
            sentenceBefore[token] = END_OF_SENTENCE.matcher(gap).find() && !isThousands(token, gap);
            clauseBefore[token] = sentenceBefore[token]
                    || (END_OF_CLAUSE.matcher(gap).find() && !isThousands(token, gap) && !isRange(token, gap));
        }
    }

    /** {@return what stands between a token and the one before; at the ends, what stands outside} */
    String gapBefore(int token) {
        var tokens = reading.tokens();
        int from = token == 0 ? 0 : tokens.get(token - 1).end();
        int to = token == tokens.size()
                ? reading.text().length()
                : tokens.get(token).start();
        return reading.text().substring(Math.min(from, to), to);
    }

    /** A comma inside "10,000" divides nothing. */
    boolean isThousands(int token, String gap) {
        return gap.equals(",")
                && isDigits(reading.tokens().get(token - 1).written(), 1)
                && isDigits(reading.tokens().get(token).written(), 3);
    }

    /** "3-4", "3\u20134" */
    boolean isRange(int token, String gap) {
        return RANGE.matcher(gap).matches()
                && beginsWithDigit(reading.tokens().get(token - 1).written())
                && beginsWithDigit(reading.tokens().get(token).written());
    }

    private static boolean beginsWithDigit(String text) {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    private static boolean isDigits(String text, int least) {
        return text.length() >= least
                && text.length() <= 3
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    boolean sentenceBefore(int token) {
        return sentenceBefore[token];
    }

    boolean clauseBefore(int token) {
        return clauseBefore[token];
    }

    boolean sentenceEndsWithin(int from, int to) {
        for (int token = from + 1; token < to; token++) {
            if (sentenceBefore[token]) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the words lie within one clause, or are whole clauses of one sentence} */
    boolean holdTogether(int from, int to) {
        boolean whole = beginsClause(from) && beginsClause(to);
        for (int token = from + 1; token < to; token++) {
            if (sentenceBefore[token] || (clauseBefore[token] && !whole)) {
                return false;
            }
        }
        return true;
    }

    private boolean beginsClause(int token) {
        return token == 0 || token == clauseBefore.length || clauseBefore[token];
    }
}
