package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.List;
import java.util.Optional;

/** The teams' votes on a consultation's recommendation. Every method belongs to the caller's transaction. */
public interface TeamVotes {

    /** So many open votes are named in a line; more would be no line any more. */
    int MOST_NAMED = 5;

    /**
     * {@return what a new recommendation would change for a team; empty if none is being asked}
     *
     * It is present even before the first vote, since the team already reads the recommendation or will read it, and the
     * asker decides when that changes.
     */
    Optional<Stake> atStake(ConsultationId consultation);

    /**
     * {@return the ids of open votes that the person asked for, the earliest to close first; one more than
     * {@link #MOST_NAMED} at most, which tells that there are more}
     */
    List<String> underWay(Person asker);

    /** What hangs on a recommendation. */
    sealed interface Stake {

        /** Those votes become stale; with none yet, the team reads the recommendation all the same. */
        record Votes(int count) implements Stake {}

        /** A vote that is still to be posted will show it. */
        record ToBePosted() implements Stake {}
    }

    /**
     * Reports that this recommendation replaced an earlier one of the same consultation.
     *
     * @param cause the delivery that led to it
     */
    void replaced(GivenRecommendation now, DeliveryId cause);
}
