package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.OptionalInt;

/** The teams' votes on a consultation's recommendation. Every method belongs to the caller's transaction. */
public interface TeamVotes {

    /**
     * {@return how many votes a new recommendation would make stale; empty if no team is being asked}
     *
     * With a live poll the number is present even before the first vote, since the team already reads the
     * recommendation, and the asker decides when that changes.
     */
    OptionalInt atStake(ConsultationId consultation);

    /**
     * Reports that this recommendation replaced an earlier one of the same consultation.
     *
     * @param cause the delivery that led to it
     */
    void replaced(GivenRecommendation now, DeliveryId cause);
}
