package io.github.stackconsultant.understanding;

/** Whether words are meant, denied, or only possible. */
final class Polarity {

    /** How many words a denial may stand away from what it denies. */
    private static final int REACH = 6;

    /** How many words a thing in a list may have. */
    private static final int LISTED = 3;

    private final Talk talk;

    Polarity(Talk talk) {
        this.talk = talk;
    }

    /** {@return whether something before the words denies them, or something behind them says that they do not matter} */
    boolean isDenied(int from, int to, Clause clause) {
        var signs = talk.signs();
        boolean denied = signs.within(Math.max(clause.from(), from - REACH), from, Sign.NEGATION)
                .anyMatch(span -> !signs.anyWithin(span.to(), from, Sign.AND));
        return denied
                || signs.anyWithin(to, clause.to(), Sign.DISMISSAL)
                || (talk.utterance().openStep().isEmpty() && isListedAndDismissed(clause));
    }

    /** "sockets, maps and the phones belong to others": what dismisses the end of a list dismisses all of it. */
    private boolean isListedAndDismissed(Clause clause) {
        var clauses = talk.clauses();
        int next = clauses.indexOf(clause);
        while (isListed(clauses.get(next)) && next + 1 < clauses.size()) {
            next++;
            var following = clauses.get(next);
            if (following.sentence() != clause.sentence()) {
                return false;
            }
            if (talk.signs().anyWithin(following.from(), following.to(), Sign.DISMISSAL)) {
                return talk.signs().anyWithin(following.from(), following.to(), Sign.AND);
            }
        }
        return false;
    }

    private boolean isListed(Clause clause) {
        return clause.length() <= LISTED && !talk.signs().anyWithin(clause.from(), clause.to(), Sign.SENTENCE);
    }

    /** {@return whether the words are only possible: "maybe one city"} */
    boolean isHedged(int from, Clause clause) {
        return talk.signs().within(clause.from(), from, Sign.MAYBE).findAny().isPresent();
    }
}
