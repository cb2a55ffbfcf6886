package io.github.stackconsultant.understanding;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where punctuation divides the words of a text. */
final class Boundaries {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[!?;\\n\\r\u3002\uff01\uff1f]|\\.\\s|\\.{2,}");
    private static final Pattern END_OF_CLAUSE =
            Pattern.compile("[,:()\\[\\]{}\u2013\u2014\u2026=>\u2192]|\\s-+\\s|\\s/\\s");

    /** Behind the number of an item, of which there are a few. */
    private static final Pattern NUMBERED = Pattern.compile("[.)]\\s");

    private static final int MOST_NUMBERED = 9;

    /** Between a line that is only wrapped and the next one. */
    private static final Pattern WRAPPED = Pattern.compile("[ \\t]*\\r?\\n[ \\t]*");

    /** Shorter lines are items of a list. */
    private static final int WRAPPED_FROM = 50;

    /** So many lines that have no room for the word behind them are wrapped; of fewer, it is not known. */
    private static final int LEAST_WRAPPED = 2;

    /** No clause ends with them. */
    private static final Set<String> NEVER_LAST = Set.of(
            "a", "an", "the", "of", "and", "or", "for", "with", "from", "to", "our", "their", "its", "is", "are");

    /** "speed > security", but no arrow */
    private static final Pattern OUTRANKS = Pattern.compile("\\s*>+\\s*");

    private static final Pattern RANGE = Pattern.compile("\\s?[-\u2013]\\s?");

    private final Reading reading;
    private final boolean[] sentenceBefore;
    private final boolean[] clauseBefore;
    private final boolean[] numbering;

    Boundaries(Reading reading) {
        this.reading = reading;
        int tokens = reading.tokens().size();
        sentenceBefore = new boolean[tokens];
        clauseBefore = new boolean[tokens];
        numbering = new boolean[tokens];
        findNumbering();
        int width = reading.text().lines().mapToInt(String::length).max().orElse(0);
        boolean wrapped = isWrapped(width);
        for (int token = 1; token < tokens; token++) {
            var gap = gapBefore(token);
            sentenceBefore[token] =
                    END_OF_SENTENCE.matcher(gap).find() && !isThousands(token, gap) && !isWithin(token, gap);
            clauseBefore[token] = sentenceBefore[token]
                    || numbering[token]
                    || (isContinued(token, gap) && !breaksOff(token) && !(wrapped && isFull(token, width)))
                    || (END_OF_CLAUSE.matcher(gap).find()
                            && !isThousands(token, gap)
                            && !isRange(token, gap)
                            && !numbering[token - 1]);
        }
    }

    /** "1. speed 2. security": numbers that count up from one, each with a mark behind it. */
    private void findNumbering() {
        int next = 1;
        var last = new int[MOST_NUMBERED + 1];
        for (int token = 0; token < numbering.length && next <= MOST_NUMBERED; token++) {
            if (reading.tokens().get(token).written().equals(Integer.toString(next))
                    && NUMBERED.matcher(gapBefore(token + 1)).lookingAt()) {
                last[next++] = token;
            }
        }
        for (int each = 1; next > 2 && each < next; each++) {
            numbering[last[each]] = true;
        }
    }

    /** {@return whether a token is the number of an item in a list} */
    boolean isNumbering(int token) {
        return numbering[token];
    }

    /** Behind the number of an item the item follows, and a line that may only be wrapped goes on in the next one. */
    private boolean isWithin(int token, String gap) {
        return numbering[token - 1] || isContinued(token, gap);
    }

    private boolean isContinued(int token, String gap) {
        return WRAPPED.matcher(gap).matches() && lineBefore(token) > WRAPPED_FROM && beginsSmall(token);
    }

    private int lineBefore(int token) {
        int end = reading.tokens().get(token - 1).end();
        return end - 1 - reading.text().lastIndexOf('\n', end - 1);
    }

    /** {@return whether several lines of the text end only where the next word does not fit} */
    private boolean isWrapped(int width) {
        return IntStream.range(1, reading.tokens().size())
                        .filter(token -> isContinued(token, gapBefore(token)) && isFull(token, width))
                        .count()
                >= LEAST_WRAPPED;
    }

    /** "because it is data of" */
    private boolean breaksOff(int token) {
        return NEVER_LAST.contains(reading.tokens().get(token - 1).written());
    }

    private boolean isFull(int token, int width) {
        return lineBefore(token) + 1 + reading.tokens().get(token).written().length() > width;
    }

    private boolean beginsSmall(int token) {
        return Character.isLowerCase(
                reading.text().codePointAt(reading.tokens().get(token).start()));
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

    /** {@return whether a sign before that token says that what precedes it matters more: "speed > security"} */
    boolean outranksBefore(int token) {
        return token > 0
                && token < clauseBefore.length
                && OUTRANKS.matcher(gapBefore(token)).matches();
    }

    boolean anyOutranks() {
        return reading.text().indexOf('>') >= 0
                && IntStream.range(1, clauseBefore.length).anyMatch(this::outranksBefore);
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
