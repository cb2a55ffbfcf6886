package io.github.stackconsultant.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what is taken back as soon as it is said: in "a shop, wait no, a blog", the shop. This only applies if what follows
 * right behind answers the same question.
 */
final class Retraction {

    /** What may stand between the words that take back and what is said instead. */
    private static final Set<Sign> BEFORE_THE_OTHER = EnumSet.of(
            Sign.FILLER, Sign.PASSED_OVER, Sign.SENTENCE, Sign.PREPOSITION, Sign.NUMBER, Sign.TEAM, Sign.SEVERAL);

    /** What may stand among the words that take back: "but no, sorry". */
    private static final Set<Sign> AMONG = EnumSet.of(Sign.REFUSAL, Sign.CHATTER, Sign.CONTRAST, Sign.CORRECTION);

    private static final Set<String> TAKES_BACK = Set.of("INSTEAD", "SLIP");

    private final ParsedUtterance parsed;
    private final List<Mark> marks = new ArrayList<>();

    Retraction(ParsedUtterance parsed) {
        this.parsed = parsed;
        int token = 1;
        while (token < parsed.size()) {
            int to = token;
            while (parsed.signs().isAnyAt(to, AMONG)) {
                to++;
            }
            if (to > token && to < parsed.size() && takesBack(token, to)) {
                marks.add(new Mark(token, to, begin(to), tellsOfEarlier(token, to)));
            }
            token = to + 1;
        }
    }

    /** "no" alone does so only if it is a clause of its own: "a shop, no, a blog". */
    private boolean takesBack(int from, int to) {
        var boundaries = parsed.boundaries();
        boolean refuses =
                parsed.signs().isAt(to - 1, Sign.REFUSAL) && parsed.signs().isAt(to - 1, Sign.NEGATION);
        return parsed.signs()
                        .within(from, to, Sign.CORRECTION)
                        .anyMatch(span -> TAKES_BACK.contains(span.value(Sign.CORRECTION)))
                || (refuses && boundaries.clauseBefore(from) && boundaries.clauseBefore(to))
                || tellsOfEarlier(from, to);
    }

    /** "I said a chat, but it's a shop" */
    private boolean tellsOfEarlier(int from, int to) {
        return parsed.signs().anyWithin(from, to, Sign.CONTRAST)
                && parsed.signs()
                        .within(0, from, Sign.CORRECTION)
                        .anyMatch(span -> span.is(Sign.CORRECTION, "EARLIER")
                                && parsed.clauseOf(span.from()).sentence()
                                        == parsed.clauseOf(from).sentence());
    }

    private int begin(int from) {
        int token = from;
        while (token < parsed.size()
                && !parsed.signs().isAt(token, Sign.AND)
                && (parsed.signs().isAnyAt(token, BEFORE_THE_OTHER)
                        || parsed.numerals().at(token).isPresent()
                        || isAlone(token))) {
            token++;
        }
        return token;
    }

    private boolean isAlone(int token) {
        return parsed.isApartAt(token, Sign.ALONE);
    }

    /** {@return whether one of the others takes the place of the words} */
    boolean takesBack(TokenRange words, List<? extends TokenRange> others) {
        return marks.stream()
                .filter(mark -> isBefore(words, mark))
                .anyMatch(mark -> others.stream()
                        .anyMatch(other ->
                                mark.isFollowedBy(other) && !Adding.isSaidIn(parsed, parsed.clauseOf(other.from()))));
    }

    /** What is taken back stands in the sentence that the words interrupt, or is the one before them. */
    private boolean isBefore(TokenRange words, Mark mark) {
        return words.to() <= mark.from()
                && parsed.clauseOf(words.to() - 1).sentence()
                        == parsed.clauseOf(mark.from() - 1).sentence();
    }

    /**
     * Words that take back what stands before them.
     *
     * @param other the first word behind them that says anything
     * @param far whether what is said instead may stand further on
     */
    private record Mark(int from, int to, int other, boolean far) {

        boolean isFollowedBy(TokenRange words) {
            return words.from() >= to && (far || words.covers(other));
        }
    }
}
