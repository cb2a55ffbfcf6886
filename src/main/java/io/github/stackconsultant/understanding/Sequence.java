package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what is numbered as mattering first, second and so on: in "real time first, then the model", the model matters, too,
 * although the word alone would say nothing of that, and in "1. speed 2. security", so does the speed.
 */
final class Sequence {

    private static final Set<Sign> PADDING =
            EnumSet.of(Sign.FILLER, Sign.PASSED_OVER, Sign.SENTENCE, Sign.PREPOSITION, Sign.AND, Sign.MORE);

    private final ParsedUtterance parsed;
    private final Comparison comparison;
    private final List<Span> marks;
    private final boolean begins;

    Sequence(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
        this.marks = parsed.apart(Sign.SEQUENCE).toList();
        this.begins = marks.stream().anyMatch(span -> span.is(Sign.SEQUENCE, "FIRST"))
                || IntStream.range(0, parsed.size()).anyMatch(parsed.boundaries()::isNumbering);
    }

    /** {@return whether the words alone are numbered, beside a clear answer to the same step, which takes ranks} */
    boolean leadsTo(Reading.Mention mention, Clause clause, Step step) {
        return begins
                && step.kind() == Step.Kind.RANKED
                && isItem(mention, clause)
                && parsed.mentions(comparison.id(), step.id()).stream()
                        .filter(other -> !other.overlaps(mention))
                        .filter(Sequence::isClear)
                        .anyMatch(other -> isItem(other, parsed.clauseOf(other.from())));
    }

    private static boolean isClear(Reading.Mention mention) {
        return mention.senses(Sense.AnAnswer.class).anyMatch(Sense.AnAnswer::anywhere);
    }

    /** Between what numbers it, or the ends of its clause, nothing else is said. */
    private boolean isItem(Reading.Mention mention, Clause clause) {
        int before = mention.from() - 1;
        while (before >= clause.from() && isPadding(before) && !isMark(before)) {
            before--;
        }
        int behind = mention.to();
        while (behind < clause.to() && isPadding(behind) && !isMark(behind)) {
            behind++;
        }
        boolean led = before >= clause.from() && isMark(before);
        boolean followed = behind < clause.to() && isMark(behind);
        return (led || followed) && (led || before < clause.from()) && (followed || behind == clause.to());
    }

    private boolean isMark(int token) {
        return parsed.boundaries().isNumbering(token) || marks.stream().anyMatch(span -> span.covers(token));
    }

    private boolean isPadding(int token) {
        return parsed.signs().isAnyAt(token, PADDING);
    }
}
