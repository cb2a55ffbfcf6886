package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
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

    /**
     * {@return of claims for one step, those that words put one behind the other: "first speed, second security", "speed,
     * then security", "security and speed, in this order"; none, where that is not said of two answers at least}
     */
    List<Claim> inOrder(List<Claim> claims) {
        if (marks.isEmpty() && !begins && !parsed.boundaries().anyOutranks()) {
            return List.of();
        }
        var placed = claims.stream().filter(claim -> isPlaced(claim, claims)).toList();
        return placed.stream().map(Claim::answer).distinct().count() > 1 ? placed : List.of();
    }

    private boolean isPlaced(Claim claim, List<Claim> all) {
        IntPredicate others = token -> TokenRange.anyCovers(all, token);
        var clause = claim.clause();
        return isItem(claim, clause, others)
                || (isAlone(clause, others)
                        && (isFollowedByNext(clause) || isOutranked(clause) || isInThisOrder(clause)));
    }

    private boolean isAlone(Clause clause, IntPredicate others) {
        return IntStream.range(clause.from(), clause.to())
                .allMatch(token -> others.test(token) || isPadding(token) || isMark(token));
    }

    /** "speed, then security" */
    private boolean isFollowedByNext(Clause clause) {
        return marks.stream().anyMatch(span -> span.from() == clause.to() && span.is(Sign.SEQUENCE, "NEXT"));
    }

    /** "speed > security" */
    private boolean isOutranked(Clause clause) {
        return parsed.boundaries().outranksBefore(clause.from())
                || parsed.boundaries().outranksBefore(clause.to());
    }

    private boolean isInThisOrder(Clause clause) {
        return marks.stream()
                .anyMatch(span -> span.is(Sign.SEQUENCE, "ALL")
                        && parsed.clauseOf(span.from()).sentence() == clause.sentence());
    }

    private boolean isItem(Reading.Mention mention, Clause clause) {
        return isItem(mention, clause, token -> false);
    }

    /** Between what numbers it, or the ends of its clause, nothing else is said, unless what stands beside it. */
    private boolean isItem(TokenRange words, Clause clause, IntPredicate beside) {
        int before = words.from() - 1;
        while (before >= clause.from() && (isPadding(before) || beside.test(before)) && !isMark(before)) {
            before--;
        }
        int behind = words.to();
        while (behind < clause.to() && (isPadding(behind) || beside.test(behind)) && !isMark(behind)) {
            behind++;
        }
        boolean led = before >= clause.from() && isMark(before);
        boolean followed = behind < clause.to() && isMark(behind);
        return (led || followed) && (led || before < clause.from()) && (followed || behind == clause.to());
    }

    private boolean isMark(int token) {
        return parsed.boundaries().isNumbering(token) || TokenRange.anyCovers(marks, token);
    }

    private boolean isPadding(int token) {
        return parsed.signs().isAnyAt(token, PADDING);
    }
}
