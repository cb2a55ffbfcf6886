package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.OptionalInt;

/** What teams voted on a consultation's recommendation. Every method belongs to the caller's transaction. */
public interface TeamVotes {

    /**
     * {@return how many votes another recommendation would make stale; empty where no team is asked}
     *
     * Also before the first vote a team reads what was recommended, and who asked it decides what it reads.
     */
    OptionalInt atStake(ConsultationId consultation);

    /**
     * Tells that this recommendation took the place of an earlier one of the same consultation.
     *
     * @param cause the delivery that led to it
     */
    void replaced(GivenRecommendation now, DeliveryId cause);
}
