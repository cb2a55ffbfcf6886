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

    /** {@return how many votes the quorum still lacks, 0 if none} */
    public int missing() {
        return Math.max(0, poll.electorate().needed() - votes());
    }
}
