package io.github.stackconsultant.understanding;

/** Where a sentence turns to what really counts: "everybody wants sockets, but it is a nightly report". */
final class Turning {

    private final Talk talk;

    Turning(Talk talk) {
        this.talk = talk;
    }

    /** {@return whether a claim stands behind such a turn, in the same sentence; what is only added does not} */
    boolean leadsTo(Claim claim) {
        int from = talk.beginOfSentence(claim.clause());
        return talk.signs()
                .within(from, claim.from(), Sign.TURN)
                .anyMatch(turn -> !talk.signs().isAt(turn.to(), Sign.PREPOSITION)
                        && !talk.signs().anyWithin(turn.to(), claim.from(), Sign.LESS));
    }
}
