package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.StepId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what is to be replaced: in "replace the chat with a shop", the chat. This only applies if both answer the same
 * step; "replace our CRM for the sales team" is about a CRM.
 */
final class Replacement {

    private static final Set<Sign> BEFORE_AN_ORDER = EnumSet.of(
            Sign.FILLER,
            Sign.CORRECTION,
            Sign.CONTRAST,
            Sign.CHATTER,
            Sign.GREETING,
            Sign.SENTENCE,
            Sign.QUESTION_OPENER);

    private final ParsedUtterance parsed;
    private final List<Zone> zones = new ArrayList<>();
    private final Retraction retraction;

    Replacement(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.retraction = new Retraction(parsed);
        parsed.clauses()
                .forEach(clause -> parsed.signs()
                        .within(clause.from(), clause.to(), Sign.REPLACE)
                        .forEach(span -> zones.add(zone(span, clause))));
    }

    private Zone zone(Span span, Clause clause) {
        var link =
                parsed.signs().within(span.to(), clause.to(), Sign.REPLACED_BY).findFirst();
        boolean order = IntStream.range(clause.from(), span.from())
                .allMatch(token -> parsed.signs().isAnyAt(token, BEFORE_AN_ORDER)
                        && !parsed.words(token, token + 1).equalsIgnoreCase("we"));
        return new Zone(span.to(), link.map(Span::from).orElse(clause.to()), clause, order && link.isPresent());
    }

    /** {@return whether others that mean something of the same kind replace the words} */
    boolean takesAway(TokenRange words, List<? extends TokenRange> others) {
        return retraction.takesBack(words, others)
                || zones.stream()
                        .filter(zone -> zone.holds(words))
                        .anyMatch(zone -> others.stream().anyMatch(other -> leavesRoomFor(zone, other)));
    }

    private boolean leavesRoomFor(Zone zone, TokenRange other) {
        return !zone.holds(other)
                && parsed.clauseOf(other.from()).sentence() == zone.clause().sentence();
    }

    /** {@return whether the text asks to replace one answer with another} */
    boolean isOrdered(List<Claim> all) {
        return zones.stream()
                .filter(Zone::order)
                .anyMatch(zone -> all.stream()
                        .filter(claim -> claim.clause().equals(zone.clause()) && claim.from() > zone.to())
                        .anyMatch(claim -> names(zone, claim.step())
                                || all.stream()
                                        .anyMatch(other -> zone.holds(other)
                                                && other.step().equals(claim.step()))));
    }

    /** The replaced answer may be ambiguous: "the dashboard". */
    private boolean names(Zone zone, StepId step) {
        return parsed.senses(zone.from(), zone.to(), Sense.OfStep.class)
                .anyMatch(sense ->
                        sense.step().equals(step) && (sense instanceof Sense.AnAnswer || sense instanceof Sense.OneOf));
    }

    /**
     * The range of words that names what is replaced.
     *
     * @param order whether a clause begins with it and says what replaces it
     */
    private record Zone(int from, int to, Clause clause, boolean order) {

        /** A phrase may include the word that introduces the replacement: "a chat with". */
        boolean holds(TokenRange words) {
            return words.from() >= from && words.from() < to && words.to() <= to + 1;
        }
    }
}
