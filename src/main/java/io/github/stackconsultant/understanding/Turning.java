package io.github.stackconsultant.understanding;

/**
 * Finds the point at which a sentence turns to what really counts: "everybody wants sockets, but it is a nightly
 * report".
 */
final class Turning {

    private final ParsedUtterance parsed;

    Turning(ParsedUtterance parsed) {
        this.parsed = parsed;
    }

    /** {@return whether a claim follows such a turn in the same sentence; a mere addition does not count} */
    boolean leadsTo(Claim claim) {
        int from = parsed.beginOfSentence(claim.clause());
        return parsed.signs()
                .within(from, claim.from(), Sign.TURN)
                .anyMatch(turn -> !parsed.signs().isAt(turn.to(), Sign.PREPOSITION)
                        && !parsed.signs().anyWithin(turn.to(), claim.from(), Sign.LESS));
    }
}
