package io.github.stackconsultant.understanding;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides whether a message takes back something said before. */
final class Correcting {

    /** In a message of up to so many words, a correction may stand anywhere; in a longer one, only at the beginning. */
    static final int SHORT = 10;

    private static final int BEGINNING = 5;

    private static final Set<Sign> PADDING = EnumSet.of(
            Sign.FILLER, Sign.SENTENCE, Sign.CORRECTION, Sign.CONTRAST, Sign.CHATTER, Sign.PREPOSITION, Sign.GREETING);

    private static final Set<Sign> BEFORE_AN_OBJECTION =
            EnumSet.of(Sign.AGREEMENT, Sign.REFUSAL, Sign.CHATTER, Sign.FILLER, Sign.THANKS, Sign.GREETING);

    private Correcting() {}

    /** {@return whether only clear words count, since mere hints would change an answer already given} */
    static boolean wantsClearWords(ParsedUtterance parsed) {
        return !parsed.utterance().describes() && (parsed.utterance().underCard() || isMeantBy(parsed));
    }

    /** {@return whether it replaces what was said before even where several answers may stand beside each other} */
    static boolean replaces(ParsedUtterance parsed) {
        return parsed.signs()
                        .within(0, beginning(parsed), Sign.CORRECTION)
                        .anyMatch(span -> span.is(Sign.CORRECTION, "INSTEAD"))
                || contradictsCard(parsed);
    }

    private static int beginning(ParsedUtterance parsed) {
        return parsed.size() <= SHORT ? parsed.size() : Math.min(parsed.size(), BEGINNING);
    }

    /**
     * {@return whether words take something back, and say nothing: "no wait", but not "no waiting" or "no wait for pages"}
     *
     * @param end where their clause ends
     */
    static boolean isAllOf(ParsedUtterance parsed, TokenRange words, int end) {
        boolean isCorrection = parsed.signs()
                .at(words.from())
                .filter(span -> span.is(Sign.CORRECTION) && words.isWithin(span))
                .isPresent();
        return isCorrection
                && !parsed.token(words.to() - 1).written().endsWith("ing")
                && (words.to() == end || !parsed.signs().isAt(words.to(), Sign.PREPOSITION));
    }

    static boolean isMeantBy(ParsedUtterance parsed) {
        return parsed.signs().anyWithin(0, beginning(parsed), Sign.CORRECTION)
                || contradictsCard(parsed)
                || objectsToCard(parsed)
                || headsAStep(parsed)
                || contradicts(parsed)
                || parsed.clauses().stream().anyMatch(clause -> saysNothingElse(parsed, clause));
    }

    /** {@return whether it begins by holding on, and goes on: "wait Paul left last week", but not "wait, a blog"} */
    static boolean interrupts(ParsedUtterance parsed) {
        return parsed.signs().isAt(0, Sign.CORRECTION)
                && parsed.clauses().get(0).length() > 1
                && parsed.apart(Sign.CARD)
                        .anyMatch(span -> span.from() == 0 && span.is(Sign.CARD, CardPart.PAUSE.name()));
    }

    /** {@return whether it begins by saying that something is not so: "no that's not Chicago"} */
    static boolean deniesAtOnce(ParsedUtterance parsed) {
        return parsed.signs()
                .at(0)
                .filter(span -> span.is(Sign.REFUSAL) || span.is(Sign.CORRECTION))
                .filter(span -> {
                    int next = span.to();
                    while (parsed.signs().isAnyAt(next, PADDING)) {
                        next++;
                    }
                    return next < parsed.clauses().get(0).to() && parsed.signs().isAt(next, Sign.NEGATION);
                })
                .isPresent();
    }

    /** Under a card, "no, it is international" contradicts an answer that the card rests on. */
    private static boolean contradictsCard(ParsedUtterance parsed) {
        return parsed.utterance().underCard()
                && parsed.clauses().size() > 1
                && IntStream.range(0, parsed.clauses().get(0).to())
                        .allMatch(token -> parsed.signs().isAt(token, Sign.REFUSAL));
    }

    /** Under a card, "yes, but it is international" does, too, and so does "not a chat but a shop". */
    private static boolean objectsToCard(ParsedUtterance parsed) {
        int first = 0;
        while (!parsed.signs().isAt(first, Sign.CONTRAST) && parsed.signs().isAnyAt(first, BEFORE_AN_OBJECTION)) {
            first++;
        }
        return parsed.utterance().underCard()
                && (parsed.signs().isAt(first, Sign.CONTRAST) || parsed.signs().isAt(first, Sign.NEGATION));
    }

    /** Under a card, "area: nationwide" says which answer it takes back. */
    private static boolean headsAStep(ParsedUtterance parsed) {
        return parsed.utterance().underCard()
                && parsed.clauses().size() > 1
                && parsed.clauses().get(0).opensList()
                && parsed.anyNamed(0, parsed.clauses().get(0).to(), Sense.ATerm.class);
    }

    /** {@return whether it says no to what was read, and denies it: "no, not records", but not "no, not yet"} */
    static boolean contradicts(ParsedUtterance parsed) {
        var signs = parsed.signs();
        int from = 0;
        while (signs.isAt(from, Sign.REFUSAL) || (from > 0 && signs.isAt(from, Sign.FILLER))) {
            from++;
        }
        int denial = from;
        return denial > 0
                && signs.isAt(denial, Sign.NEGATION)
                && !answersTheOpenStep(parsed, denial)
                && IntStream.range(denial, parsed.clauseOf(denial).to())
                        .anyMatch(token -> !signs.isAt(token, Sign.NEGATION) && !signs.isAnyAt(token, PADDING));
    }

    private static boolean answersTheOpenStep(ParsedUtterance parsed, int token) {
        return parsed.namesAnswer(token, answer -> parsed.isOpen(answer.step()));
    }

    /** "the product is a chat, I picked the wrong one" */
    private static boolean saysNothingElse(ParsedUtterance parsed, Clause clause) {
        return parsed.signs().anyWithin(clause.from(), clause.to(), Sign.CORRECTION)
                && parsed.signs().areAll(clause.from(), clause.to(), PADDING);
    }
}
