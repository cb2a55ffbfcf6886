package io.github.stackconsultant.voting;

/**
 * Where a poll stands.
 *
 * @param tally the counts of the current edition, for whoever may see them ({@link Visibility})
 * @param stale how many had voted in an earlier edition and have not yet confirmed or changed
 */
public record Standing(Poll poll, Tally tally, int stale) {

    /** {@return how many have voted in the current edition} */
    public int votes() {
        return tally.total();
    }

    /** {@return how many votes are missing for the quorum, 0 if none} */
    public int missing() {
        return Math.max(0, poll.needed() - votes());
    }
}
