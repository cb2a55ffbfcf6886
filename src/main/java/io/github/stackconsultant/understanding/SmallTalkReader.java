package io.github.stackconsultant.understanding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads small talk: texts that consist of nothing else. */
final class SmallTalkReader {

    /** The kinds by precedence, highest first. */
    private static final Map<Sign, Meaning.SmallTalk.Kind> KINDS = kinds();

    private static final Set<Sign> PADDING =
            Asides.and(Sign.NEGATION, Sign.QUESTION_OPENER, Sign.QUESTION_WORD, Sign.MAYBE, Sign.ORDER, Sign.OFF_TOPIC);

    private SmallTalkReader() {}

    private static Map<Sign, Meaning.SmallTalk.Kind> kinds() {
        var kinds = new LinkedHashMap<Sign, Meaning.SmallTalk.Kind>();
        kinds.put(Sign.ABUSE, Meaning.SmallTalk.Kind.ABUSE);
        kinds.put(Sign.THANKS, Meaning.SmallTalk.Kind.THANKS);
        kinds.put(Sign.GREETING, Meaning.SmallTalk.Kind.GREETING);
        kinds.put(Sign.REFUSAL, Meaning.SmallTalk.Kind.REFUSAL);
        kinds.put(Sign.AGREEMENT, Meaning.SmallTalk.Kind.AGREEMENT);
        kinds.put(Sign.FAREWELL, Meaning.SmallTalk.Kind.FAREWELL);
        kinds.put(Sign.CHATTER, Meaning.SmallTalk.Kind.CHATTER);
        return kinds;
    }

    static Optional<Meaning> read(ParsedUtterance parsed) {
        return isNothingElse(parsed) ? kind(parsed) : Optional.empty();
    }

    /** {@return the small talk that a text contains, whatever else it contains; under a card, no yes to what is said as well} */
    static Optional<Meaning> heard(ParsedUtterance parsed) {
        return saysMoreThanYes(parsed)
                ? Optional.of(new Meaning.Words(Optional.empty(), Meaning.Answers.Named.NOTHING))
                : kind(parsed);
    }

    /** "ok then correctness isn't there, reading lots of receipts at once" tells of the project. */
    private static boolean saysMoreThanYes(ParsedUtterance parsed) {
        return parsed.utterance().underCard()
                && parsed.signs().any(Sign.AGREEMENT)
                && parsed.anyNamed(Sense.AnAnswer.class);
    }

    private static Optional<Meaning> kind(ParsedUtterance parsed) {
        return KINDS.entrySet().stream()
                .filter(kind -> parsed.signs().any(kind.getKey()))
                .findFirst()
                .map(kind -> new Meaning.SmallTalk(kind.getValue()));
    }

    private static boolean isNothingElse(ParsedUtterance parsed) {
        return IntStream.range(0, parsed.size())
                .allMatch(token -> parsed.signs().isAnyAt(token, KINDS.keySet())
                        || parsed.signs().isAnyAt(token, PADDING));
    }
}
