package io.github.stackconsultant.understanding;

/** What a person may want done that words cannot do, since it takes a form, or belongs to the message of a vote. */
public enum Deed {
    /** Talks to a consultant. */
    TALK,
    /** Saves the decision, which can then be taken along as a document. */
    SAVE,
    /** Shares the recommendation. */
    SHARE,
    /** Ends a vote before its time. */
    CLOSE_VOTE,
    /** Moves the end of a vote. */
    EXTEND_VOTE,
    /** Counts who has voted, or asks how long that is possible. */
    COUNT_VOTES,
    /** Votes, or votes for something else than before. */
    CAST_VOTE,
    /** Takes back a vote. */
    WITHDRAW_VOTE
}
