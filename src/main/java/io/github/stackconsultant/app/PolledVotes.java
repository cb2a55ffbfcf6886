package io.github.stackconsultant.app;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.TeamVotes;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Voting;
import java.util.List;
import java.util.Optional;

/** Tells conversations which votes depend on a recommendation, and polls when the recommendation changes. */
final class PolledVotes implements TeamVotes {

    private final Voting voting;
    private final Polls polls;

    PolledVotes(Voting voting, Polls polls) {
        this.voting = voting;
        this.polls = polls;
    }

    @Override
    public List<String> underWay(Person asker) {
        return polls.underWayFor(asker, MOST_NAMED + 1).stream()
                .filter(poll -> poll.open() && poll.owner().equals(asker))
                .map(poll -> poll.id().value())
                .toList();
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
