package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what is listed behind something that matters first: in "real time first, then the model", the model matters, too,
 * although the word alone would say nothing of that.
 */
final class Sequence {

    private static final Set<Sign> PADDING =
            EnumSet.of(Sign.FILLER, Sign.PASSED_OVER, Sign.SENTENCE, Sign.PREPOSITION, Sign.AND);

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final List<Span> first;
    private final List<Span> next;

    Sequence(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.first = spans("FIRST");
        this.next = spans("NEXT");
    }

    private List<Span> spans(String value) {
        return parsed.apart(Sign.SEQUENCE)
                .filter(span -> span.value(Sign.SEQUENCE).equals(value))
                .toList();
    }

    /** {@return whether the words alone are listed behind a clear answer to the same step, which takes ranks} */
    boolean leadsTo(Reading.Mention mention, Clause clause, Step step) {
        return !first.isEmpty()
                && step.kind() == Step.Kind.RANKED
                && isPadding(mention.to(), clause.to())
                && next.stream()
                        .filter(span -> span.from() >= clause.from() && span.to() <= mention.from())
                        .filter(span -> isPadding(span.to(), mention.from()))
                        .anyMatch(span -> isBehindFirst(span, step));
    }

    private boolean isPadding(int from, int to) {
        return IntStream.range(from, to).allMatch(token -> parsed.signs().isAnyAt(token, PADDING));
    }

    /** Every clause in between is listed as well. */
    private boolean isBehindFirst(Span span, Step step) {
        var clauses = parsed.clauses();
        int here = clauses.indexOf(parsed.clauseOf(span.from()));
        return first.stream()
                .filter(begin -> begin.to() <= span.from())
                .filter(begin -> isClear(step, parsed.clauseOf(begin.from()), span.from()))
                .map(begin -> clauses.indexOf(parsed.clauseOf(begin.from())))
                .anyMatch(begin -> clauses.subList(Math.min(begin + 1, here), here).stream()
                        .allMatch(this::goesOn));
    }

    private boolean goesOn(Clause clause) {
        return next.stream().anyMatch(span -> clause.holds(span.from()));
    }

    private boolean isClear(Step step, Clause clause, int to) {
        return parsed.mentions(comparison.id(), step.id()).stream()
                .filter(mention -> mention.from() >= clause.from() && mention.to() <= Math.min(to, clause.to()))
                .flatMap(mention -> mention.senses().stream())
                .anyMatch(sense -> sense instanceof Sense.AnAnswer answer && answer.anywhere());
    }
}
