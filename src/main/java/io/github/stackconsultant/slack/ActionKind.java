package io.github.stackconsultant.slack;

/** The effect of pressing or choosing something. */
enum ActionKind {

    /** It is a move in the person's consultation. */
    MOVE,

    /** It opens a modal. */
    MODAL,

    /** It opens a modal about a poll. */
    POLL_MODAL,

    /** It updates the modal that contains it. */
    MODAL_FIELD,

    /** It votes, or does something to a poll. */
    POLL,

    /** It leads to the consultants, or is pressed in their channel. */
    HANDOVER,

    /** It saves a decision, or does something to a saved one. */
    DECISION,

    /** It has no effect by itself; its value counts when the form is submitted. */
    FIELD,

    /** It is a link, which only needs to be acknowledged. */
    LINK;

    /** {@return whether it does something, and not in a consultation} */
    boolean isBesideConsultation() {
        return this == POLL || this == HANDOVER || this == DECISION;
    }
}
