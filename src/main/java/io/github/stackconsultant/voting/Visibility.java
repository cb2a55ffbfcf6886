package io.github.stackconsultant.voting;

/** Who may see what of a poll: the one place where that is decided. */
public final class Visibility {

    private Visibility() {}

    /** Who looks at it. */
    public enum Viewer {
        /** Somebody whose vote counts. */
        VOTER,
        /** Anybody else in the channel: who asked too, and guests. */
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
     * {@return whether a message that stays may name a choice to whoever made it}
     *
     * Whoever may export messages reads those to one person too: what was chosen in an anonymous vote is in none of
     * them.
     */
    public static boolean ownChoiceInMessages(Poll poll) {
        return !poll.terms().anonymous();
    }

    /** {@return whether reasons can be read: at the end only, so that nobody's words sway the others' votes} */
    public static boolean reasons(Poll poll) {
        return poll.conclusion().isPresent() && tally(poll, Viewer.MEMBER);
    }
}
