package io.github.stackconsultant.understanding;

/** Whether words are meant, denied, or only possible. */
final class Polarity {

    /** How many words a denial may stand away from what it denies. */
    private static final int REACH = 6;

    private final Talk talk;

    Polarity(Talk talk) {
        this.talk = talk;
    }

    /** {@return whether something before the words denies them, or something behind them says that they do not matter} */
    boolean isDenied(int from, int to, Clause clause) {
        var signs = talk.signs();
        boolean denied = signs.within(Math.max(clause.from(), from - REACH), from, Sign.NEGATION)
                .anyMatch(span -> !signs.anyWithin(span.to(), from, Sign.AND));
        return denied || signs.within(to, clause.to(), Sign.DISMISSAL).findAny().isPresent();
    }

    /** {@return whether the words are only possible: "maybe one city"} */
    boolean isHedged(int from, Clause clause) {
        return talk.signs().within(clause.from(), from, Sign.MAYBE).findAny().isPresent();
    }
}
