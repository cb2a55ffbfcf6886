package io.github.stackconsultant.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads what somebody wants done and words cannot do: "save", "can I talk to a human?" Nothing else may be said. */
final class Deeds {

    private static final Set<Sign> PADDING =
            Asides.and(Sign.QUESTION_WORD, Sign.QUESTION_OPENER, Sign.ASKING, Sign.IMPERATIVE);

    /** Subjects other than who types. */
    private static final Set<String> OTHERS = Set.of("it", "they", "he", "she", "must");

    /** "we voted for Python" tells what was decided. */
    private static final Set<String> PAST = Set.of("voted");

    private static final Set<String> ORDERS = Set.of("talk", "speak", "contact", "ask", "reach", "call", "remind");

    private Deeds() {}

    static Optional<Meaning> read(ParsedUtterance parsed) {
        var asked = parsed.apart(Sign.DEED).toList();
        return asked.stream()
                .findFirst()
                .filter(span -> saysNothingElse(parsed, asked)
                        && !(deed(span) == Deed.CAST_VOTE && isPast(parsed, span))
                        && !isOfTheQuestions(parsed, span)
                        && !tellsOfAProduct(parsed, span)
                        && !parsed.utterance().describes())
                .map(span -> new Meaning.Wish(deed(span)));
    }

    /** Beside a vote may stand for what it is, and why. */
    private static boolean saysNothingElse(ParsedUtterance parsed, List<Span> asked) {
        boolean votes = deed(asked.get(0)) == Deed.CAST_VOTE;
        int end = votes ? reasons(parsed) : parsed.size();
        return IntStream.range(0, end)
                .allMatch(token -> TokenRange.anyCovers(asked, token)
                        || (votes && parsed.names(token, Sense.AnOption.class))
                        || (parsed.signs().isAnyAt(token, PADDING)
                                && !parsed.signs().isAt(token, Sign.NEGATION)));
    }

    private static boolean isPast(ParsedUtterance parsed, Span span) {
        return IntStream.range(span.from(), span.to())
                .anyMatch(token -> PAST.contains(parsed.token(token).written()));
    }

    /** "when does it close" may be said of the questions that are open, and "when does it end" of the app. */
    private static boolean isOfTheQuestions(ParsedUtterance parsed, Span span) {
        return deed(span) == Deed.COUNT_VOTES
                && says(parsed, span, "it")
                && !parsed.utterance().underCard()
                && (parsed.utterance().openStep().isPresent() || says(parsed, span, "end"));
    }

    private static boolean says(ParsedUtterance parsed, Span span, String word) {
        return IntStream.range(span.from(), span.to())
                .anyMatch(token -> parsed.token(token).written().equals(word));
    }

    private static int reasons(ParsedUtterance parsed) {
        return parsed.apart(Sign.DECISION)
                .filter(span -> span.is(Sign.DECISION, "WHY"))
                .mapToInt(Span::from)
                .findFirst()
                .orElse(parsed.size());
    }

    private static Deed deed(Span span) {
        return Deed.valueOf(span.value(Sign.DEED));
    }

    /**
     * {@return whether the text can ask for nothing else: "talk to a consultant" and "I vote for Python" answer no question,
     * "one person" may}
     */
    static boolean isCertain(ParsedUtterance parsed) {
        return parsed.apart(Sign.DEED)
                .anyMatch(span -> deed(span) == Deed.CAST_VOTE
                        || ORDERS.contains(parsed.token(span.from()).written()));
    }

    /** "it must export to pdf" */
    private static boolean tellsOfAProduct(ParsedUtterance parsed, Span deed) {
        return parsed.clauses().stream().noneMatch(Clause::question)
                && IntStream.range(0, deed.from())
                        .anyMatch(token -> parsed.signs().isAt(token, Sign.SENTENCE)
                                && OTHERS.contains(parsed.token(token).written()));
    }
}
