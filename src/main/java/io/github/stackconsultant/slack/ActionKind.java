package io.github.stackconsultant.slack;

/** What pressing or choosing something does. */
enum ActionKind {

    /** It moves the person's consultation on. */
    MOVE,

    /** It opens a modal. */
    MODAL,

    /** It opens a modal about a poll. */
    POLL_MODAL,

    /** It brings the modal that it is in up to date. */
    MODAL_FIELD,

    /** It votes, or does something to a poll. */
    POLL,

    /** It leads to the consultants, or is pressed in their channel. */
    HANDOVER,

    /** It saves a decision, or does something to a saved one. */
    DECISION,

    /** It does nothing by itself: what is chosen or typed counts once it is sent. */
    FIELD,

    /** It is a link, which only needs to be acknowledged. */
    LINK
}
