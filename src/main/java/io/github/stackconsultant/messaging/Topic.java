package io.github.stackconsultant.messaging;

/** What a statement is about. */
public enum Topic {
    /** The current state of a consultation, in the message that shows it. */
    CONSULTATION,
    /** The current state of a consultation, in a new message below what was typed; the detail is what was understood. */
    CONSULTATION_BELOW,
    /** The current state of a consultation whose place is closed, in the direct messages, where the person knows why. */
    CONSULTATION_MOVED,
    /** A short message, which the detail is. */
    NOTICE,
    /** A recommendation's card for everybody in a channel. */
    SHARED_CARD,
    /** A poll that is to be posted in a channel. */
    POLL,
    /** A poll's outcome, for everybody in the channel. */
    POLL_OUTCOME,
    /** When a poll's outcome is due for a second look, in the message that announced the outcome. */
    POLL_SECOND_LOOK,
    /** That the second look announced in the outcome above is erased, so nobody will be reminded. */
    POLL_FORGOTTEN,
    /** That a vote ends soon, for those who have not voted. */
    POLL_REMINDER,
    /** That what was voted on has changed, for somebody who had voted; the detail is the poll's new edition. */
    POLL_CONFIRMATION,
    /** A request to talk to a consultant as it stands, in the consultants' channel. */
    HANDOVER,
    /** Why the person did not find a recommendation helpful, for the consultants' channel. */
    FEEDBACK,
    /** A decision's record as a file, for everybody in a channel. */
    DECISION_FILE,
    /** That a decision is saved, and the link to its page, for its owner. */
    DECISION_LINK,
    /** That a decision is due for its second look, for its owner. */
    DECISION_REVISIT,
    /** What moved between two recommendations on the same question; the detail is the earlier one. */
    WHAT_MOVED,
    /** What the knowledge says to a question; the detail is which passages. */
    ANSWER,
    /** A page of the knowledge; the detail is which. */
    KNOWLEDGE,
    /** The person's past recommendations. */
    HISTORY,
    /** The person's home page; the detail may be a notice to show on it. */
    HOME
}
