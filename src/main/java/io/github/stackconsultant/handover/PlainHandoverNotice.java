package io.github.stackconsultant.handover;

/** Short messages about the consultants that name nobody. */
public enum PlainHandoverNotice implements HandoverNotice {
    /** The reason is kept and goes to the consultants. */
    REASON_SENT,
    /** The reason is kept, and there are no consultants whom it could go to. */
    REASON_KEPT,
    /** The request to the consultants is kept and goes to their channel. */
    HANDOVER_ASKED,
    /** A request is taken in the consultants' channel only, and that is another one. */
    TAKEN_ELSEWHERE,
    /** There is no consultants' channel. */
    NO_CONSULTANTS
}
