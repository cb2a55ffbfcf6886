package io.github.stackconsultant.understanding;

import java.util.Comparator;
import java.util.List;

/** Ranks answers in the order in which they were named, unless words say that one matters more or less. */
final class Ranking {

    private final ParsedUtterance parsed;

    private record Placed(Claim claim, boolean hinted, int place) {}

    Ranking(ParsedUtterance parsed) {
        this.parsed = parsed;
    }

    List<Claim> sort(List<Claim> claims) {
        return claims.stream()
                .map(claim -> new Placed(claim, isOnlyHinted(claim), place(claim)))
                .sorted(Comparator.comparing(Placed::hinted)
                        .thenComparingInt(Placed::place)
                        .thenComparingInt(placed -> placed.claim().from()))
                .map(Placed::claim)
                .toList();
    }

    /** In a description, answers supported only by clues come after those that are stated. */
    private boolean isOnlyHinted(Claim claim) {
        return claim.hint() && parsed.utterance().openStep().isEmpty();
    }

    /** {@return whether words say that this matters most} */
    boolean isSaidToBeFirst(Claim claim) {
        var clause = claim.clause();
        return place(claim) < 0 && parsed.signs().anyWithin(clause.from(), clause.to(), Sign.MORE);
    }

    /** {@return whether words put this before whatever else matters: "above all", "security first"} */
    boolean isPutFirst(Claim claim) {
        var clause = claim.clause();
        return isSaidToBeFirst(claim)
                || (place(claim) < 0 && parsed.signs().anyWithin(clause.from(), clause.to(), Sign.OUTRANKS))
                || isNumberedFirst(claim);
    }

    /** {@return whether it is counted as the first: "security second, speed first"} */
    boolean isNumberedFirst(Claim claim) {
        return parsed.apart(Sign.SEQUENCE)
                .anyMatch(span ->
                        span.from() >= claim.from() && span.from() <= claim.to() && span.is(Sign.SEQUENCE, "FIRST"));
    }

    private int place(Claim claim) {
        var clause = claim.clause();
        var signs = parsed.signs();
        var outranks = signs.within(clause.from(), clause.to(), Sign.OUTRANKS).findFirst();
        if (outranks.isPresent()) {
            return claim.to() <= outranks.get().from() ? -1 : 1;
        }
        if (signs.anyWithin(clause.from(), clause.to(), Sign.LESS)) {
            return 1;
        }
        boolean first = signs.anyWithin(clause.from(), clause.to(), Sign.MORE)
                || parsed.polarity().followATurn(claim);
        return first ? -1 : 0;
    }
}
