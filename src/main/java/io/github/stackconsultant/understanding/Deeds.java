package io.github.stackconsultant.understanding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads what somebody wants done and words cannot do: "save", "can I talk to a human?" Nothing else may be said. */
final class Deeds {

    private static final Set<Sign> PADDING =
            Asides.and(Sign.QUESTION_WORD, Sign.QUESTION_OPENER, Sign.ASKING, Sign.IMPERATIVE);

    private Deeds() {}

    static Optional<Meaning> read(ParsedUtterance parsed) {
        var asked = parsed.apart(Sign.DEED).toList();
        boolean nothingElse = IntStream.range(0, parsed.size())
                .allMatch(token -> asked.stream().anyMatch(span -> span.covers(token))
                        || parsed.signs().isAnyAt(token, PADDING));
        return asked.stream()
                .findFirst()
                .filter(unused -> nothingElse
                        && !parsed.utterance().describes()
                        && !parsed.signs().anyWithin(0, parsed.size(), Sign.NEGATION))
                .map(span -> new Meaning.Wish(Deed.valueOf(span.value(Sign.DEED))));
    }
}
