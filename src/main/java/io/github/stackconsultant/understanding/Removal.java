package io.github.stackconsultant.understanding;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    private static final Set<Sign> LISTING = EnumSet.of(Sign.AND, Sign.OR, Sign.CONTRAST);

    private final ParsedUtterance parsed;
    private final List<Span> orders;
    private final List<Span> asides;

    /** What each order names to be taken away. */
    private final List<Stretch> items;

    Removal(ParsedUtterance parsed) {
        this.parsed = parsed;
        this.orders = parsed.isFirstOpen() || !parsed.utterance().isReply()
                ? List.of()
                : parsed.apart(Sign.REMOVAL)
                        .filter(span -> !isAside(span) && !isUnwanted(span) && isOrder(span))
                        .toList();
        this.asides = orders.isEmpty()
                ? List.of()
                : parsed.apart(Sign.REMOVAL).filter(Removal::isAside).toList();
        this.items =
                orders.stream().filter(Removal::isBefore).flatMap(this::items).toList();
    }

    private static boolean isUnwanted(Span span) {
        return span.is(Sign.REMOVAL, "UNWANTED");
    }

    /** "leave out" is "leave ... out" with nothing between. */
    private static boolean isBefore(Span order) {
        return order.is(Sign.REMOVAL, "BEFORE") || (order.is(Sign.REMOVAL, "AROUND") && order.length() == 2);
    }

    /** What an order names right behind it, and nothing of which more is said: "remove security and mobile". */
    private Stream<Stretch> items(Span order) {
        return Stream.iterate(
                        item(order.to()),
                        Optional::isPresent,
                        item -> item(item.orElseThrow().to()))
                .flatMap(Optional::stream);
    }

    private Optional<Stretch> item(int behind) {
        int from = behind;
        while (parsed.signs().isAnyAt(from, BETWEEN)) {
            from++;
        }
        var begin = from;
        var named = parsed.mentionsFrom(from).stream()
                .filter(mention -> mention.senses().stream().anyMatch(Removal::mayBeTakenAway))
                .map(Reading.Mention::to);
        var place = parsed.signs()
                .within(from, parsed.size(), Sign.PLACE)
                .filter(span -> span.from() == begin)
                .map(Span::to);
        return Stream.concat(named, place)
                .filter(this::isAllOfIt)
                .max(Comparator.naturalOrder())
                .filter(to -> !isUnwanted(begin, to))
                .map(to -> new Stretch(begin, withItsStep(to)));
    }

    /** "security from performance" names the step, and no other answer to it. */
    private int withItsStep(int to) {
        int end = to == parsed.size() ? to : parsed.clauseOf(to).to();
        return IntStream.range(to, end).anyMatch(token -> parsed.names(token, Sense.ATerm.class)) ? end : to;
    }

    /** "remove the waiting time" */
    private boolean isUnwanted(int from, int to) {
        return parsed.apart(Sign.REMOVAL).anyMatch(span -> isUnwanted(span) && span.from() >= from && span.to() <= to);
    }

    private static boolean mayBeTakenAway(Sense sense) {
        return sense instanceof Sense.AnAnswer || sense instanceof Sense.OneOf || sense instanceof Sense.APart;
    }

    /** "delete personal data securely" takes no security away. */
    private boolean isAllOfIt(int to) {
        if (to == parsed.size()
                || parsed.boundaries().clauseBefore(to)
                || parsed.signs().isAnyAt(to, LISTING)) {
            return true;
        }
        return IntStream.range(to, parsed.clauseOf(to).to())
                .allMatch(token -> parsed.signs().isAt(token, Sign.FILLER)
                        || TokenRange.anyCovers(asides, token)
                        || isOfItsStep(token));
    }

    /** "remove security from performance" */
    private boolean isOfItsStep(int token) {
        return token < parsed.size()
                && (parsed.names(token, Sense.ATerm.class)
                        || (parsed.signs().isAt(token, Sign.PREPOSITION)
                                && IntStream.rangeClosed(token + 1, Math.min(token + 2, parsed.size() - 1))
                                        .anyMatch(next -> parsed.names(next, Sense.ATerm.class))));
    }

    private static boolean isAside(Span span) {
        return span.is(Sign.REMOVAL, "ASIDE");
    }

    /** "it removes duplicates" tells what it does. */
    private boolean isOrder(Span span) {
        int from = begin(span);
        return !parsed.token(span.from()).written().endsWith("s")
                && IntStream.range(from, span.from())
                        .allMatch(token ->
                                parsed.signs().isAnyAt(token, BEFORE_AN_ORDER) || isBehindItsName(span, token));
    }

    /** "add real time and remove security": an order may follow what else is said of an answer. */
    private int begin(Span span) {
        int clause = parsed.clauseOf(span.from()).from();
        return IntStream.range(clause + 1, span.from())
                .filter(token -> parsed.signs().isAt(token, Sign.AND) && parsed.names(token - 1, Sense.AnAnswer.class))
                .map(token -> token + 1)
                .max()
                .orElse(clause);
    }

    /** "the real time, you can remove that": of what goes before, an order may say more than what it takes away. */
    private boolean isBehindItsName(Span span, int token) {
        return span.is(Sign.REMOVAL, "BEHIND") && parsed.names(token, Sense.AnAnswer.class);
    }

    /** {@return whether an order takes away what the words of a clause name} */
    boolean takesAway(TokenRange words, Clause clause) {
        return items.stream().anyMatch(words::isWithin)
                || orders.stream().anyMatch(order -> switch (order.value(Sign.REMOVAL)) {
                    case "AROUND" -> order.from() < words.from() && words.to() < order.to();
                    case "BEHIND" -> words.to() <= order.from() && isRightBehind(order, clause);
                    default -> false;
                });
    }

    private boolean isRightBehind(Span order, Clause clause) {
        return clause.covers(order.from())
                || (clause.to() < parsed.size()
                        && parsed.clauseOf(clause.to()).covers(order.from())
                        && parsed.clauseOf(clause.to()).sentence() == clause.sentence());
    }

    /** {@return whether the word at a token is part of an order} */
    boolean covers(int token) {
        return TokenRange.anyCovers(orders, token) || TokenRange.anyCovers(asides, token);
    }
}
