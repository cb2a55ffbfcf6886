package io.github.stackconsultant.voting;

/**
 * The current standing of a poll.
 *
 * @param tally the counts of the current edition; {@link Visibility} decides who may see them
 * @param stale how many voted in an earlier edition and have not yet confirmed or changed their votes
 */
public record Standing(Poll poll, Tally tally, int stale) {

    /** {@return how many have voted in the current edition} */
    public int votes() {
        return tally.total();
    }

    /** {@return whether as many have voted as are known to be asked} */
    public boolean allVoted() {
        int asked = poll.electorate().asked();
        return asked > 0 && votes() >= asked;
    }

    /** {@return how many votes the result still lacks to count and to be shown; 0 if none, or if no number is needed} */
    public int missing() {
        int needed = poll.electorate().needed();
        int shown = poll.terms().anonymous() ? Outcome.COMPANY : 0;
        return needed == 0 ? 0 : Math.max(0, Math.max(needed, shown) - votes());
    }
}
