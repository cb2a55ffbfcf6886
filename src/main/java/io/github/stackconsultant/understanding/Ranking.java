package io.github.stackconsultant.understanding;

import java.util.Comparator;
import java.util.List;

/** What comes first: as it was named, unless words say that something matters more, or less. */
final class Ranking {

    private final ParsedUtterance parsed;

    Ranking(ParsedUtterance parsed) {
        this.parsed = parsed;
    }

    List<Claim> sort(List<Claim> claims) {
        return claims.stream()
                .sorted(Comparator.comparing(this::isOnlyHinted)
                        .thenComparingInt(this::place)
                        .thenComparingInt(Claim::from))
                .toList();
    }

    /** In a description, what only clues speak for comes after what is said. */
    private boolean isOnlyHinted(Claim claim) {
        return claim.hint() && parsed.utterance().openStep().isEmpty();
    }

    /** {@return whether words say that this matters most} */
    boolean isSaidToBeFirst(Claim claim) {
        var clause = claim.clause();
        return place(claim) < 0 && parsed.signs().anyWithin(clause.from(), clause.to(), Sign.MORE);
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
        boolean first = signs.anyWithin(clause.from(), clause.to(), Sign.MORE) || new Turning(parsed).leadsTo(claim);
        return first ? -1 : 0;
    }
}
