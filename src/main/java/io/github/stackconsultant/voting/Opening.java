package io.github.stackconsultant.voting;

/** The result of opening a poll that is about to be posted. */
public sealed interface Opening {

    /** Votes count from now on. */
    record Opened(Poll poll) implements Opening {}

    /** The closing time that the asker picked has passed; like all that cannot be opened any more, it is closed then. */
    record TooLate() implements Opening {}

    /** The quorum is a share of the members, but their number is unknown. */
    record Uncountable() implements Opening {}

    /** All who are named were forgotten while it waited to be posted. */
    record NobodyLeft() implements Opening {}

    /** There is nothing to open: the poll does not exist, or it is over. */
    record Nothing() implements Opening {}
}
