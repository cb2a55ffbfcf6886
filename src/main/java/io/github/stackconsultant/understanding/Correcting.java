package io.github.stackconsultant.understanding;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides whether a message takes back something said before. */
final class Correcting {

    /** In a message of up to so many words, a correction may stand anywhere; in a longer one, only at the beginning. */
    private static final int SHORT = 10;

    private static final int BEGINNING = 5;

    private static final Set<Sign> PADDING = EnumSet.of(
            Sign.FILLER, Sign.SENTENCE, Sign.CORRECTION, Sign.CONTRAST, Sign.CHATTER, Sign.PREPOSITION, Sign.GREETING);

    private Correcting() {}

    /** {@return whether only clear words count, since mere hints would change an answer already given} */
    static boolean wantsClearWords(ParsedUtterance parsed) {
        return !parsed.utterance().describes() && (parsed.utterance().underCard() || isMeantBy(parsed));
    }

    static boolean isMeantBy(ParsedUtterance parsed) {
        int beginning = parsed.size() <= SHORT ? parsed.size() : Math.min(parsed.size(), BEGINNING);
        return parsed.signs().anyWithin(0, beginning, Sign.CORRECTION)
                || contradictsCard(parsed)
                || parsed.clauses().stream().anyMatch(clause -> saysNothingElse(parsed, clause));
    }

    /** Under a card, "no, it is international" contradicts an answer that the card rests on. */
    private static boolean contradictsCard(ParsedUtterance parsed) {
        return parsed.utterance().underCard()
                && parsed.clauses().size() > 1
                && IntStream.range(0, parsed.clauses().get(0).to())
                        .allMatch(token -> parsed.signs().isAt(token, Sign.REFUSAL));
    }

    /** "the product is a chat, I picked the wrong one" */
    private static boolean saysNothingElse(ParsedUtterance parsed, Clause clause) {
        return parsed.signs().anyWithin(clause.from(), clause.to(), Sign.CORRECTION)
                && IntStream.range(clause.from(), clause.to())
                        .allMatch(token -> parsed.signs().isAnyAt(token, PADDING));
    }
}
