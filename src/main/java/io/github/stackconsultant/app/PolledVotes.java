package io.github.stackconsultant.app;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.TeamVotes;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.voting.Voting;
import java.util.Optional;

/** Tells conversations which votes depend on a recommendation, and polls when the recommendation changes. */
final class PolledVotes implements TeamVotes {

    private final Voting voting;

    PolledVotes(Voting voting) {
        this.voting = voting;
    }

    @Override
    public Optional<Stake> atStake(ConsultationId consultation) {
        var votes = voting.votesAtStake(consultation);
        if (votes.isPresent()) {
            return Optional.of(new Stake.Votes(votes.getAsInt()));
        }
        return voting.toBePosted(consultation) ? Optional.of(new Stake.ToBePosted()) : Optional.empty();
    }

    @Override
    public void replaced(GivenRecommendation now, DeliveryId cause) {
        voting.replace(now.advice(), cause);
    }
}
