package io.github.stackconsultant.voting;

/** What came of opening a poll that is about to be posted. */
public sealed interface Opening {

    /** Votes count from now on. */
    record Opened(Poll poll) implements Opening {}

    /** The moment that the asker picked is over. */
    record TooLate(Poll poll) implements Opening {}

    /** A share of the members is needed, and nobody can tell how many there are. */
    record Uncountable(Poll poll) implements Opening {}

    /** There is nothing to open: no such poll, or it is over. */
    record Nothing() implements Opening {}
}
