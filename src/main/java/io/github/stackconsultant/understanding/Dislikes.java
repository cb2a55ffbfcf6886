package io.github.stackconsultant.understanding;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what somebody says they dislike: a thing, or a list of things, and nothing else that stands beside it. */
final class Dislikes {

    /** What ends a list, since a thing of another kind, or what is said of the next one, begins there. */
    private static final Set<Sign> NO_THING = EnumSet.of(
            Sign.SENTENCE,
            Sign.KNOWS,
            Sign.NEGATION,
            Sign.CONTRAST,
            Sign.TURN,
            Sign.MAYBE,
            Sign.USERS,
            Sign.PREPOSITION);

    private static final Set<Sign> BETWEEN = EnumSet.of(Sign.AND, Sign.OR);

    private final ParsedUtterance parsed;

    Dislikes(ParsedUtterance parsed) {
        this.parsed = parsed;
    }

    /** {@return the words for it between two tokens; what users hate, such as waiting, is a need of the system} */
    Stream<Span> within(int from, int to) {
        return parsed.signs()
                .within(from, to, Sign.DISLIKE)
                .filter(span -> !parsed.signs().isAt(span.from() - 1, Sign.USERS));
    }

    /** {@return whether the words are part of what is listed behind one: "we hate Java, PHP and JavaScript"} */
    boolean areListedBehind(TokenRange words, Clause clause) {
        return within(parsed.beginOfSentence(clause), words.from())
                .anyMatch(span -> IntStream.rangeClosed(words.to(), parsed.size())
                        .takeWhile(end -> !parsed.boundaries().sentenceEndsWithin(words.from(), end))
                        .anyMatch(end -> isEnd(end) && isList(span.to(), end) && isClosed(span.to(), end)));
    }

    private boolean isEnd(int token) {
        return token == parsed.size()
                || parsed.boundaries().clauseBefore(token)
                || parsed.signs().isAnyAt(token, BETWEEN)
                || parsed.signs().isAt(token, Sign.PREPOSITION);
    }

    /** Behind a comma something new may begin, unless an "and" comes before the last thing. */
    private boolean isClosed(int from, int to) {
        int comma = last(from + 1, to, token -> parsed.boundaries().clauseBefore(token));
        return comma < last(from + 1, to, token -> parsed.signs().isAnyAt(token, BETWEEN)) || comma == from;
    }

    /** {@return the last such token; the one before all of them if there is none} */
    private static int last(int from, int to, IntPredicate such) {
        return IntStream.range(from, to).filter(such).max().orElse(from - 1);
    }

    /** {@return whether the words are listed before it, at the end of their clause: "Java and PHP we hate"} */
    boolean areListedBefore(int to, Clause clause) {
        return within(to, clause.to())
                .filter(span -> span.to() == clause.to())
                .anyMatch(span -> !parsed.signs().anyWithin(to, span.from(), Sign.AND)
                        || isList(clause.from(), beginOfPhrase(span)));
    }

    /** {@return where "we hate" begins} */
    private int beginOfPhrase(Span dislike) {
        int begin = dislike.from();
        while (parsed.signs().isAt(begin - 1, Sign.SENTENCE)) {
            begin--;
        }
        return begin;
    }

    private boolean isList(int from, int to) {
        int begin = from;
        for (int token = from; token < to; token++) {
            boolean link = parsed.signs().isAnyAt(token, BETWEEN);
            if (link || (token > from && parsed.boundaries().clauseBefore(token))) {
                if (!isItem(begin, token)) {
                    return false;
                }
                begin = link ? token + 1 : token;
            }
        }
        return isItem(begin, to);
    }

    /** A thing that is known, or a single word that is not, such as a name; between a comma and an "and" there is none. */
    private boolean isItem(int from, int to) {
        var words = IntStream.range(from, to)
                .filter(token -> !parsed.signs().isAt(token, Sign.PASSED_OVER))
                .toArray();
        return IntStream.of(words).allMatch(this::isThing)
                || (words.length == 1 && !parsed.token(words[0]).known());
    }

    private boolean isThing(int token) {
        return !parsed.signs().isAnyAt(token, NO_THING)
                && (parsed.names(token, Sense.AnAnswer.class)
                        || parsed.names(token, Sense.OneOf.class)
                        || parsed.names(token, Sense.AnOption.class)
                        || parsed.isApartAt(token, Sign.TECHNOLOGY));
    }
}
