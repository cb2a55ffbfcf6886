package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.TeamVotes;
import io.github.stackconsultant.fixtures.InMemoryRecommendations;
import io.github.stackconsultant.fixtures.InMemoryVoting;
import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.fixtures.RecordingOutbox;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.voting.Poll;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** What conversations hear of the votes that depend on them. */
class PolledVotesTests {

    private static final Person ANA = new Person("T1", "U0ANA");
    private static final Person BO = new Person("T1", "U0BO");

    private final InMemoryVoting voting = new InMemoryVoting(
            delivery -> true, new RecordingOutbox(), new InMemoryRecommendations(), Clock.systemUTC());
    private final TeamVotes votes = voting.votes();

    @Test
    void underWayAreThoseThatOneAskedForAndThatAreOpen() {
        var open = added(PollSamples.anOpenPollOf(ANA));
        added(PollSamples.from(PollSamples.anOpenPollOf(ANA))
                .status(Poll.Status.WAITING)
                .made());
        added(PollSamples.from(PollSamples.anOpenPollOf(BO))
                .terms(PollSamples.terms(ANA.user()))
                .made());

        assertThat(votes.underWay(ANA)).containsExactly(open.id().value());
    }

    @Test
    void ofManyThereIsOneMoreThanALineNames() {
        for (int poll = 0; poll < 8; poll++) {
            added(PollSamples.anOpenPollOf(ANA));
        }

        assertThat(votes.underWay(ANA)).hasSize(6);
    }

    private Poll added(Poll poll) {
        voting.polls().add(poll);
        return poll;
    }
}
