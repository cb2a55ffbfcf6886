package io.github.stackconsultant.understanding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads what somebody wants done and words cannot do: "save", "can I talk to a human?" Nothing else may be said. */
final class Deeds {

    private static final Set<Sign> PADDING =
            Asides.and(Sign.QUESTION_WORD, Sign.QUESTION_OPENER, Sign.ASKING, Sign.IMPERATIVE);

    /** Subjects other than who types. */
    private static final Set<String> OTHERS = Set.of("it", "they", "he", "she", "must");

    private static final Set<String> TALKING = Set.of("talk", "speak", "contact", "ask", "reach", "call");

    private Deeds() {}

    static Optional<Meaning> read(ParsedUtterance parsed) {
        var asked = parsed.apart(Sign.DEED).toList();
        boolean nothingElse = IntStream.range(0, parsed.size())
                .allMatch(token -> asked.stream().anyMatch(span -> span.covers(token))
                        || parsed.signs().isAnyAt(token, PADDING));
        return asked.stream()
                .findFirst()
                .filter(span -> nothingElse
                        && !tellsOfAProduct(parsed, span)
                        && !parsed.utterance().describes()
                        && !parsed.signs().anyWithin(0, parsed.size(), Sign.NEGATION))
                .map(span -> new Meaning.Wish(Deed.valueOf(span.value(Sign.DEED))));
    }

    /** {@return whether the text can ask for nothing else: "talk to a consultant" answers no question, "one person" may} */
    static boolean isCertain(ParsedUtterance parsed) {
        return parsed.apart(Sign.DEED)
                .anyMatch(span -> TALKING.contains(parsed.token(span.from()).written()));
    }

    /** "it must export to pdf" */
    private static boolean tellsOfAProduct(ParsedUtterance parsed, Span deed) {
        return parsed.clauses().stream().noneMatch(Clause::question)
                && IntStream.range(0, deed.from())
                        .anyMatch(token -> parsed.signs().isAt(token, Sign.SENTENCE)
                                && OTHERS.contains(parsed.token(token).written()));
    }
}
