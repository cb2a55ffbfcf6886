package io.github.stackconsultant.record;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Poll;
import java.util.List;
import java.util.Optional;

/** The result of a turn about a decision. */
public sealed interface DecisionReply {

    /**
     * The person may save a decision on this.
     *
     * @param poll the vote, if there was one
     * @param choices everything that can have been decided
     * @param suggested which of them probably was; empty if nothing suggests one
     * @param standing the decision that one saved now takes the place of, if any
     */
    record MaySave(
            Advice advice,
            Optional<Poll> poll,
            List<Choice> choices,
            Optional<Choice> suggested,
            Optional<Decision> standing)
            implements DecisionReply {

        /** Copies the list. */
        public MaySave {
            choices = List.copyOf(choices);
        }
    }

    /** The decision is saved, and the statements it leads to are in the outbox. */
    record Saved(Decision decision) implements DecisionReply {}

    /** The same decision had been saved before; nothing changed. */
    record SavedBefore() implements DecisionReply {}

    /** Its link no longer works. */
    record LinkWithdrawn(Decision decision) implements DecisionReply {}

    /** It will be posted. */
    record Posting(Decision decision) implements DecisionReply {}

    /** The same delivery was handled before. */
    record Repeated() implements DecisionReply {}

    /**
     * Nothing was changed.
     *
     * @param owner the owner's user id, if {@link Reason#NOT_OWNER} is the reason
     */
    record Refused(Reason reason, Optional<String> owner) implements DecisionReply {

        static Refused because(Reason reason) {
            return new Refused(reason, Optional.empty());
        }

        static Refused notOwner(Person owner) {
            return new Refused(Reason.NOT_OWNER, Optional.of(owner.user()));
        }

        /** Why nothing was changed. */
        public enum Reason {
            /** There is no such decision, poll or recommendation. */
            UNKNOWN,
            /** The vote is not over. */
            NOT_CLOSED,
            /** Only the owner may do that. */
            NOT_OWNER,
            /** The link had already been withdrawn. */
            WITHDRAWN_BEFORE,
            /** The day of the second look is over, or today, everywhere. */
            DAY_IS_PAST,
            /** The day of the second look is years away. */
            DAY_IS_TOO_FAR,
            /** What is said to be decided is not among the choices. */
            NOT_A_CHOICE
        }
    }
}
