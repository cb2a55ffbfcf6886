package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.StepId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds people who are at hand no longer, or soon will not be: "our Python dev is leaving", "the JS guys left". */
final class Leaving {

    /** The name of who leaves is no longer: "Ana Ruiz". */
    private static final int LONGEST_NAME = 3;

    private static final Set<Sign> ASIDES = Asides.and();

    private static final Set<Sign> NOBODY = EnumSet.of(Sign.NEGATION, Sign.QUESTION_WORD, Sign.MAYBE);

    private final ParsedUtterance parsed;
    private final List<Span> spans;

    Leaving(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.spans = parsed.apart(Sign.LEAVING)
                .filter(span -> !span.is(Sign.LEAVING, "STAYING"))
                .toList();
    }

    /**
     * {@return under a card, that the question about people is to be answered again, where a short text says that somebody
     * leaves of whom nothing else is known: "Pawel is leaving in May"}
     */
    static Optional<Meaning> read(ParsedUtterance parsed) {
        return parsed.utterance().underCard() && new Leaving(parsed).tellsOfSomebody()
                ? steps(parsed).map(Meaning.Revisit::new)
                : Optional.empty();
    }

    private static Optional<StepId> steps(ParsedUtterance parsed) {
        return parsed.utterance().comparisons().stream()
                .flatMap(comparison -> StepsOfPeople.of(comparison).stream())
                .findFirst();
    }

    private boolean tellsOfSomebody() {
        return parsed.size() <= Correcting.SHORT
                && parsed.clauses().stream().noneMatch(Clause::question)
                && spans.stream().anyMatch(this::isSaidOfSomebody);
    }

    private boolean isSaidOfSomebody(Span span) {
        var clause = parsed.clauseOf(span.from());
        long name = IntStream.range(clause.from(), span.from())
                .filter(token -> !parsed.signs().isAnyAt(token, ASIDES))
                .count();
        return IntStream.range(clause.from(), span.from())
                        .noneMatch(token -> parsed.signs().isAnyAt(token, NOBODY))
                && span.from() > clause.from()
                && name <= LONGEST_NAME
                && (span.is(Sign.LEAVING, "GONE") || !saysWhoIsStillThere(span, clause));
    }

    /** {@return whether that is said of people whose name begins at a token} */
    boolean isSaidOf(int from, Clause clause) {
        return spans.stream()
                .filter(span -> span.from() > from)
                .anyMatch(span -> clause.covers(span.from())
                        ? isGone(span, from, clause)
                        : isTheLast(from, clause) && isSaidOfThoseBefore(span, clause));
    }

    /** {@return whether the word at a token says who leaves, or when, or where to} */
    boolean covers(int token) {
        return spans.stream()
                .filter(span -> span.from() > parsed.clauseOf(span.from()).from())
                .anyMatch(span ->
                        span.from() <= token && parsed.clauseOf(span.from()).covers(token));
    }

    private boolean isGone(Span span, int from, Clause clause) {
        return !parsed.signs().anyWithin(from, span.from(), Sign.NEGATION)
                && (span.is(Sign.LEAVING, "GONE") || !saysWhoIsStillThere(span, clause));
    }

    /** "we have two JS devs left", "only one left" */
    private boolean saysWhoIsStillThere(Span left, Clause clause) {
        boolean counts = IntStream.range(clause.from(), left.from())
                .anyMatch(token -> parsed.numerals().at(token).isPresent()
                        || parsed.apart(Sign.ALONE).anyMatch(only -> only.covers(token)));
        return parsed.signs().anyWithin(clause.from(), left.from(), Sign.SENTENCE)
                || (counts && left.to() == clause.to());
    }

    private boolean isTheLast(int from, Clause clause) {
        return !parsed.signs().anyWithin(from, clause.to(), Sign.AND);
    }

    /** "we had a Python guy, he quit" */
    private boolean isSaidOfThoseBefore(Span span, Clause clause) {
        var next = parsed.clauseOf(span.from());
        return next.from() == clause.to()
                && next.sentence() == clause.sentence()
                && parsed.signs().areAll(next.from(), span.from(), ASIDES)
                && span.is(Sign.LEAVING, "GONE");
    }
}
