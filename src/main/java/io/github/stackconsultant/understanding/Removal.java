package io.github.stackconsultant.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what an order takes away: "remove real time", "take security out", "real time, remove that". It can only be
 * something that was answered before, so at the first question, which asks what is built, nothing is ordered.
 */
final class Removal {

    private static final Set<Sign> BEFORE_AN_ORDER =
            Asides.and(Sign.AND, Sign.QUESTION_OPENER, Sign.REFUSAL, Sign.AGREEMENT);

    private static final Set<Sign> BETWEEN = EnumSet.of(Sign.PASSED_OVER, Sign.AND, Sign.OR);

    private final ParsedUtterance parsed;
    private final List<Span> orders;
    private final List<Span> asides;

    Removal(ParsedUtterance parsed) {
        this.parsed = parsed;
        boolean first = parsed.openComparison()
                .filter(open -> parsed.isOpen(open.steps().get(0).id()))
                .isPresent();
        this.orders = first || !Denying.isAsked(parsed)
                ? List.of()
                : parsed.apart(Sign.REMOVAL)
                        .filter(span -> !isAside(span) && isOrder(span))
                        .toList();
        this.asides = orders.isEmpty()
                ? List.of()
                : parsed.apart(Sign.REMOVAL).filter(Removal::isAside).toList();
    }

    private static boolean isAside(Span span) {
        return span.value(Sign.REMOVAL).equals("ASIDE");
    }

    /** "it removes duplicates" tells what it does. */
    private boolean isOrder(Span span) {
        int from = parsed.clauseOf(span.from()).from();
        return !parsed.token(span.from()).written().endsWith("s")
                && IntStream.range(from, span.from())
                        .allMatch(token ->
                                parsed.signs().isAnyAt(token, BEFORE_AN_ORDER) || isBehindItsName(span, token));
    }

    /** "the real time, you can remove that": of what goes before, an order may say more than what it takes away. */
    private boolean isBehindItsName(Span span, int token) {
        return span.value(Sign.REMOVAL).equals("BEHIND") && parsed.names(token, Sense.AnAnswer.class);
    }

    /** {@return whether an order takes away what the words between two tokens name} */
    boolean takesAway(int from, int to, Clause clause) {
        return orders.stream().anyMatch(order -> switch (order.value(Sign.REMOVAL)) {
            case "BEFORE" -> order.to() <= from && isListedBehind(order, from);
            case "AROUND" -> order.from() < from && to < order.to();
            case "BEHIND" -> to <= order.from() && isRightBehind(order, clause);
            default -> false;
        });
    }

    private boolean isListedBehind(Span order, int from) {
        return parsed.clauseOf(order.from()).sentence() == parsed.clauseOf(from).sentence()
                && IntStream.range(order.to(), from)
                        .allMatch(token ->
                                parsed.signs().isAnyAt(token, BETWEEN) || parsed.names(token, Sense.AnAnswer.class));
    }

    private boolean isRightBehind(Span order, Clause clause) {
        return clause.holds(order.from())
                || (clause.to() < parsed.size()
                        && parsed.clauseOf(clause.to()).holds(order.from())
                        && parsed.clauseOf(clause.to()).sentence() == clause.sentence());
    }

    /** {@return whether the word at a token is part of an order} */
    boolean covers(int token) {
        return Stream.concat(orders.stream(), asides.stream()).anyMatch(span -> span.covers(token));
    }
}
