package io.github.stackconsultant.understanding;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads messages about a recommendation: questions that its card answers, or mere agreement. */
final class CardAsks {

    private static final Set<Sign> PADDING = EnumSet.of(
            Sign.FILLER,
            Sign.SENTENCE,
            Sign.PREPOSITION,
            Sign.CONTRAST,
            Sign.GREETING,
            Sign.THANKS,
            Sign.CHATTER,
            Sign.CORRECTION,
            Sign.QUESTION_OPENER,
            Sign.IMPERATIVE);

    /** Parts of the card that are never meant while a question is open; the words are then about that question. */
    private static final Set<CardPart> NEVER_ABOUT_A_QUESTION =
            EnumSet.of(CardPart.CHANGES, CardPart.NUMBERS, CardPart.SURE, CardPart.AGAIN);

    private CardAsks() {}

    /** Under a card, "sure, go ahead" agrees with it and starts nothing. */
    static Optional<Meaning> read(ParsedUtterance parsed) {
        if (parsed.size() == 0) {
            return Optional.empty();
        }
        if (parsed.utterance().underCard()) {
            return part(parsed).<Meaning>map(Meaning.AboutCard::new).or(() -> SmallTalkReader.read(parsed));
        }
        if (wantsToSeeIt(parsed)) {
            return Optional.of(new Meaning.Instruction(Command.STATUS, Optional.empty()));
        }
        return part(parsed)
                .filter(part -> parsed.utterance().openStep().isPresent() && NEVER_ABOUT_A_QUESTION.contains(part))
                .map(Meaning.AboutCard::new);
    }

    /** "show me the recommendation": where none stands, how far it is from one. */
    private static boolean wantsToSeeIt(ParsedUtterance parsed) {
        return parsed.size() > 1
                && !parsed.utterance().describes()
                && part(parsed).filter(CardPart.AGAIN::equals).isPresent();
    }

    /** Nothing else may be said, but for the name of an option: "why Python?" */
    private static Optional<CardPart> part(ParsedUtterance parsed) {
        var asked = parsed.apart(Sign.CARD).toList();
        boolean nothingElse = IntStream.range(0, parsed.size())
                .allMatch(token -> asked.stream().anyMatch(span -> span.from() <= token && token < span.to())
                        || parsed.signs().isAnyAt(token, PADDING)
                        || namesAnOption(parsed, token));
        return asked.stream()
                .filter(unused -> nothingElse)
                .map(span -> CardPart.valueOf(span.value(Sign.CARD)))
                .reduce((first, second) -> second);
    }

    private static boolean namesAnOption(ParsedUtterance parsed, int token) {
        return parsed.mentions().stream()
                .filter(mention -> mention.covers(token))
                .flatMap(mention -> mention.senses().stream())
                .anyMatch(Sense.AnOption.class::isInstance);
    }
}
