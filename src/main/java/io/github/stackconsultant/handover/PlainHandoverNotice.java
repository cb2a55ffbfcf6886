package io.github.stackconsultant.handover;

/** Short messages about the consultants that name nobody. */
public enum PlainHandoverNotice implements HandoverNotice {
    /** The reason is kept and goes to the consultants. */
    REASON_SENT,
    /** The reason is kept, and there are no consultants whom it could go to. */
    REASON_KEPT,
    /** The request to the consultants is kept and goes to their channel. */
    HANDOVER_ASKED,
    /** There is no consultants' channel. */
    NO_CONSULTANTS
}
