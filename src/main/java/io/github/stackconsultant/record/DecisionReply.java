package io.github.stackconsultant.record;

import java.util.Optional;

/** What became of a turn about a decision. */
public sealed interface DecisionReply {

    /** It is saved, and what it leads to will be said. */
    record Saved(Decision decision) implements DecisionReply {}

    /** It was saved just so before; nothing changed. */
    record SavedBefore(Decision decision) implements DecisionReply {}

    /** Its link leads nowhere any more. */
    record LinkWithdrawn(Decision decision) implements DecisionReply {}

    /** It will be posted. */
    record Posting(Decision decision) implements DecisionReply {}

    /** The same delivery came before. */
    record Repeated() implements DecisionReply {}

    /**
     * It changes nothing.
     *
     * @param owner whose it is, where that is the reason
     */
    record Refused(Reason reason, Optional<String> owner) implements DecisionReply {

        /** Why not. */
        public enum Reason {
            /** There is no such decision or poll. */
            UNKNOWN,
            /** The vote is not over. */
            NOT_CLOSED,
            /** Only who asked may do that: the owner's id. */
            NOT_OWNER,
            /** The link was withdrawn before. */
            WITHDRAWN_BEFORE,
            /** The day to look at it again is not to come. */
            DAY_IS_PAST
        }
    }
}
