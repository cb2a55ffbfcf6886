package io.github.stackconsultant.understanding;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a message takes back something said before. */
final class Correcting {

    /** In a short message, what takes something back may stand anywhere; in a longer one, at its beginning. */
    private static final int SHORT = 10;

    private static final int BEGINNING = 5;

    private static final Set<Sign> PADDING = EnumSet.of(
            Sign.FILLER, Sign.SENTENCE, Sign.CORRECTION, Sign.CONTRAST, Sign.CHATTER, Sign.PREPOSITION, Sign.GREETING);

    private Correcting() {}

    /**
     * {@return whether only what is said clearly counts, since words that hint at an answer would change one that was given}
     */
    static boolean wantsClearWords(Talk talk) {
        return !talk.utterance().describes() && (talk.utterance().underCard() || isMeantBy(talk));
    }

    static boolean isMeantBy(Talk talk) {
        int beginning = talk.size() <= SHORT ? talk.size() : Math.min(talk.size(), BEGINNING);
        return talk.signs().anyWithin(0, beginning, Sign.CORRECTION)
                || contradictsCard(talk)
                || talk.clauses().stream().anyMatch(clause -> saysNothingElse(talk, clause));
    }

    /** Under a card, "no, it is international" contradicts what it rests on. */
    private static boolean contradictsCard(Talk talk) {
        return talk.utterance().underCard()
                && talk.clauses().size() > 1
                && IntStream.range(0, talk.clauses().get(0).to())
                        .allMatch(token -> talk.signs().isAt(token, Sign.REFUSAL));
    }

    /** "the product is a chat, I picked the wrong one" */
    private static boolean saysNothingElse(Talk talk, Clause clause) {
        return talk.signs().anyWithin(clause.from(), clause.to(), Sign.CORRECTION)
                && IntStream.range(clause.from(), clause.to())
                        .allMatch(token -> talk.signs().isAnyAt(token, PADDING));
    }
}
