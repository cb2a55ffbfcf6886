package io.github.stackconsultant.understanding;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether answers come to those that were given before: "also Java", "data scientists too", "add data scientists". */
final class Adding {

    /** What may stand before an order to add something. */
    private static final Set<Sign> BEFORE_AN_ORDER =
            EnumSet.of(Sign.FILLER, Sign.CONTRAST, Sign.CHATTER, Sign.GREETING, Sign.AND, Sign.QUESTION_OPENER);

    private final ParsedUtterance parsed;
    private final Comparison comparison;

    Adding(ParsedUtterance parsed, Comparison comparison) {
        this.parsed = parsed;
        this.comparison = comparison;
    }

    /** {@return whether claims, all of one step that takes several answers, are said to add to what stands there} */
    boolean isMeantBy(List<Claim> claims) {
        return claims.stream().map(Claim::step).distinct().count() == 1
                && comparison
                        .step(claims.get(0).step())
                        .filter(step -> step.kind() != Step.Kind.ONE)
                        .isPresent()
                && claims.stream().map(Claim::clause).distinct().anyMatch(this::adds);
    }

    private boolean adds(Clause clause) {
        return parsed.apart(Sign.ADDING)
                .filter(span -> span.from() >= clause.from() && span.to() <= clause.to())
                .anyMatch(span -> switch (span.value(Sign.ADDING)) {
                    case "BEHIND" -> span.to() == clause.to();
                    case "BEFORE" -> isOrder(clause.from(), span.from());
                    default -> true;
                });
    }

    private boolean isOrder(int from, int to) {
        return IntStream.range(from, to).allMatch(token -> parsed.signs().isAnyAt(token, BEFORE_AN_ORDER));
    }
}
