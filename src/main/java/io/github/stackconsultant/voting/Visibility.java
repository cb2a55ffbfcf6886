package io.github.stackconsultant.voting;

/** Decides who may see what of a poll; no other code decides that. */
public final class Visibility {

    private Visibility() {}

    /** A kind of viewer. */
    public enum Viewer {
        /** Somebody whose vote counts. */
        VOTER,
        /** Anybody else in the channel, including the asker and guests. */
        MEMBER
    }

    /** {@return whether the counts can be seen} */
    public static boolean tally(Poll poll, Viewer viewer) {
        return poll.conclusion()
                .map(conclusion -> conclusion.tally().isPresent())
                .orElseGet(() -> whileOpen(poll.terms(), viewer));
    }

    private static boolean whileOpen(Terms terms, Viewer viewer) {
        return !terms.anonymous()
                && switch (terms.results()) {
                    case AT_ONCE -> true;
                    case AFTER_VOTING -> viewer == Viewer.VOTER;
                    case AT_CLOSING -> false;
                };
    }

    /** {@return whether names can be seen next to choices} */
    public static boolean names(Poll poll, Viewer viewer) {
        return !poll.terms().anonymous() && tally(poll, viewer);
    }

    /**
     * {@return whether a permanent message may tell a voter their own choice}
     *
     * Message exports include messages to a single person, so none of them contains a choice made in an anonymous vote.
     */
    public static boolean ownChoiceInMessages(Poll poll) {
        return !poll.terms().anonymous();
    }

    /** {@return whether reasons can be read: only at the end, so that they do not sway the other votes} */
    public static boolean reasons(Poll poll) {
        return poll.conclusion().isPresent() && tally(poll, Viewer.MEMBER);
    }
}
