package io.github.stackconsultant.understanding;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads small talk: texts that consist of nothing else. */
final class SmallTalkReader {

    /** The kinds by precedence, highest first. */
    private static final Map<Sign, Meaning.SmallTalk.Kind> KINDS = kinds();

    private static final Set<Sign> PADDING = EnumSet.of(
            Sign.FILLER,
            Sign.SENTENCE,
            Sign.PREPOSITION,
            Sign.CONTRAST,
            Sign.CORRECTION,
            Sign.NEGATION,
            Sign.QUESTION_OPENER,
            Sign.QUESTION_WORD,
            Sign.MAYBE,
            Sign.ORDER,
            Sign.OFF_TOPIC);

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
        return isNothingElse(parsed) ? heard(parsed) : Optional.empty();
    }

    /** {@return the small talk that a text contains, whatever else it contains} */
    static Optional<Meaning> heard(ParsedUtterance parsed) {
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
