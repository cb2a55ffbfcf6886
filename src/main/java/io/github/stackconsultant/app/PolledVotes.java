package io.github.stackconsultant.app;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.TeamVotes;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.voting.Voting;
import java.util.OptionalInt;

/** Tells conversations which votes depend on a recommendation, and polls when the recommendation changes. */
final class PolledVotes implements TeamVotes {

    private final Voting voting;

    PolledVotes(Voting voting) {
        this.voting = voting;
    }

    @Override
    public OptionalInt atStake(ConsultationId consultation) {
        return voting.votesAtStake(consultation);
    }

    @Override
    public void replaced(GivenRecommendation now, DeliveryId cause) {
        voting.replace(now.advice(), cause);
    }
}
