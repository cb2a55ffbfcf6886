package io.github.stackconsultant.understanding;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides whether words are meant, denied, or only considered possible. */
final class Polarity {

    /** The most words between a denial and what it denies. */
    private static final int REACH = 6;

    /** The most words that an item of a list may have. */
    private static final int LISTED = 3;

    /** Signs that may stand between "had" and its object. */
    private static final Set<Sign> COUNTING = EnumSet.of(Sign.NUMBER, Sign.TEAM, Sign.FILLER, Sign.SEVERAL);

    private static final Set<Sign> BESIDE_A_TIME = EnumSet.of(Sign.FILLER, Sign.PREPOSITION, Sign.LESS, Sign.NUMBER);

    private final ParsedUtterance parsed;
    private final Dislikes dislikes;
    private final Removal removal;
    private final Leaving leaving;

    Polarity(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.dislikes = new Dislikes(parsed);
        this.removal = new Removal(parsed);
        this.leaving = new Leaving(parsed);
    }

    /** {@return whether the words are ruled out, or not said of the project} */
    boolean isDenied(TokenRange words) {
        return isRuledOut(words)
                || parsed.signs().anyWithin(clauseOf(words).from(), words.from(), Sign.DEFERRAL)
                || (parsed.utterance().openStep().isEmpty() && isHearsay(words));
    }

    /** {@return whether something before the words denies them, something after them dismisses them, or an order takes them away} */
    boolean isRuledOut(TokenRange words) {
        var signs = parsed.signs();
        var clause = clauseOf(words);
        boolean denied = !deniesItself(words)
                && (denials(Math.max(clause.from(), words.from() - REACH), words.from())
                                .anyMatch(span -> !signs.anyWithin(span.to(), words.from(), Sign.AND))
                        || dislikes.areListedBehind(words, clause));
        return denied
                || removal.takesAway(words, clause)
                || isDismissed(words.to(), clause)
                || isRefused(words.to(), clause)
                || (parsed.utterance().openStep().isEmpty() && isListedAndDismissed(clause));
    }

    private Stream<Span> denials(int from, int to) {
        return Stream.concat(parsed.signs().within(from, to, Sign.NEGATION), dislikes.within(from, to));
    }

    /** "neither JavaScript nor Python": words that deny something are not themselves denied by those before them. */
    private boolean deniesItself(TokenRange words) {
        return words.length() > 1
                && (parsed.signs().isAt(words.from(), Sign.NEGATION)
                        || parsed.signs().isAt(words.from(), Sign.OR));
    }

    private Clause clauseOf(TokenRange words) {
        return parsed.clauseOf(words.from());
    }

    /**
     * {@return whether a colon and a "no" deny the words with the rest of their list: "two runtimes, two linters: no"}
     */
    boolean isRefused(int to, Clause clause) {
        var clauses = parsed.clauses();
        for (int at = clauses.indexOf(clause); at + 1 < clauses.size(); at++) {
            var next = clauses.get(at + 1);
            if (to > next.from() || next.sentence() != clause.sentence()) {
                return false;
            }
            if (clauses.get(at).opensList()) {
                return IntStream.range(next.from(), next.to())
                        .allMatch(token -> parsed.signs().isAt(token, Sign.NEGATION));
            }
        }
        return false;
    }

    /**
     * {@return whether others say it, which is not the person's own need: "everybody tells me that real AI people use one
     * language"}
     */
    boolean isHearsay(TokenRange words) {
        var signs = parsed.signs();
        return signs.within(parsed.beginOfSentence(clauseOf(words)), words.from(), Sign.HEARSAY)
                .anyMatch(span -> !signs.anyWithin(span.to(), words.from(), Sign.TURN));
    }

    /** {@return whether words follow a turn to what really counts: "all want sockets, but it is a report"; no mere addition} */
    boolean followATurn(TokenRange words) {
        var signs = parsed.signs();
        return signs.within(parsed.beginOfSentence(clauseOf(words)), words.from(), Sign.TURN)
                .anyMatch(turn -> !signs.isAt(turn.to(), Sign.PREPOSITION)
                        && !signs.anyWithin(turn.to(), words.from(), Sign.LESS));
    }

    /** "sockets, maps and the phones belong to others": a dismissal at the end of a list applies to the whole list. */
    private boolean isListedAndDismissed(Clause clause) {
        var clauses = parsed.clauses();
        int next = clauses.indexOf(clause);
        while (isListed(clauses.get(next)) && next + 1 < clauses.size()) {
            next++;
            var following = clauses.get(next);
            if (following.sentence() != clause.sentence()) {
                return false;
            }
            if (parsed.signs().anyWithin(following.from(), following.to(), Sign.DISMISSAL)) {
                return parsed.signs().anyWithin(following.from(), following.to(), Sign.AND);
            }
        }
        return false;
    }

    private boolean isListed(Clause clause) {
        return clause.length() <= LISTED && !parsed.signs().anyWithin(clause.from(), clause.to(), Sign.SENTENCE);
    }

    private boolean isDismissed(int to, Clause clause) {
        return parsed.signs().anyWithin(to, clause.to(), Sign.DISMISSAL)
                || dislikes.areListedBefore(to, clause)
                || parsed.signs()
                        .within(to, clause.to(), Sign.NEGATION)
                        .anyMatch(no -> deniesWeight(no, clause) || looksBack(no, clause))
                || endsInNo(to, clause);
    }

    /** "real time no", though not "is it real time or no" */
    private boolean endsInNo(int to, Clause clause) {
        return to == clause.to() - 1
                && parsed.signs().isAt(to, Sign.NEGATION)
                && parsed.signs().isAt(to, Sign.REFUSAL)
                && !clause.question();
    }

    /** "real time we do not need"; a lone "not" or "no" at the end only makes it a question: "a chat or not" */
    private static boolean looksBack(Span no, Clause clause) {
        return no.to() == clause.to() && no.to() - no.from() > 1;
    }

    /** "isn't all that important" */
    private boolean deniesWeight(Span no, Clause clause) {
        int next = no.to();
        while (next < clause.to()
                && parsed.signs().isAt(next, Sign.FILLER)
                && !parsed.signs().isAt(next, Sign.WEIGHT)) {
            next++;
        }
        return next < clause.to() && parsed.signs().isAt(next, Sign.WEIGHT);
    }

    /** {@return whether the words are about the past, or soon will be: "had 5 devs", "our devs are leaving"} */
    boolean isFormer(TokenRange words) {
        var clause = clauseOf(words);
        return isBehindThePast(words.from(), clause) || leaving.isSaidOf(words.from(), clause);
    }

    /** {@return whether the word at a token says that people leave, or more of that} */
    boolean tellsOfLeaving(int token) {
        return parsed.signs().isAt(token, Sign.FORMER) || leaving.covers(token);
    }

    private boolean isBehindThePast(int from, Clause clause) {
        int before = from - 1;
        while (before >= clause.from()
                && !parsed.signs().isAt(before, Sign.FORMER)
                && (parsed.signs().isAnyAt(before, COUNTING)
                        || parsed.numerals().at(before).isPresent())) {
            before--;
        }
        return before >= clause.from() && parsed.signs().isAt(before, Sign.FORMER);
    }

    /** {@return whether the words are only considered possible: "maybe one city", "Ireland perhaps"} */
    boolean isHedged(TokenRange words) {
        var signs = parsed.signs();
        var clause = clauseOf(words);
        return signs.anyWithin(clause.from(), words.from(), Sign.MAYBE)
                || signs.within(words.to(), clause.to(), Sign.MAYBE)
                        .anyMatch(maybe -> maybe.from() == words.to() && onlyATime(maybe.to(), clause.to()));
    }

    /** "France maybe next year", "Portugal perhaps in two years" */
    private boolean onlyATime(int from, int to) {
        return IntStream.range(from, to)
                .allMatch(token -> parsed.signs().isAnyAt(token, BESIDE_A_TIME)
                        || parsed.numerals().at(token).isPresent()
                        || parsed.isApartAt(token, Sign.MEASURE)
                        || parsed.isApartAt(token, Sign.SEQUENCE));
    }
}
