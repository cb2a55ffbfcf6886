package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.PollTerms.aMatter;
import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.fixtures.VotingDriver.ASKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.VotingDriver;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.voting.PollReply.Refused.Reason;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a new recommendation would change for a team. */
class StakeTests {

    private final VotingDriver team = new VotingDriver();

    @Test
    void atStakeAreTheVotesThatCount() {
        var poll = team.posted(anOpenVote());
        var other = team.posted(anAnonymousVote());
        var closed = team.posted(anOpenVote());
        team.person("UBO").votes(poll, "python");
        team.person("UCY").votes(poll, "python").withdraws(poll);
        team.person("UCY").votes(other, "python");
        team.person("UCY").votes(closed, "python");
        team.person(ASKER).closes(closed);

        assertThat(team.voting().votesAtStake(new ConsultationId("c-1"))).hasValue(2);
        assertThat(team.voting().votesAtStake(new ConsultationId("another"))).isEmpty();
        team.replaces(aMatter(2));
        assertThat(team.voting().votesAtStake(new ConsultationId("c-1"))).hasValue(0);
    }

    @Test
    void whatNobodyHasReadYetHasNoVotesAtStakeButIsStillToBePosted() {
        var consultation = new ConsultationId("c-1");
        var poll = team.asked(anOpenVote());
        team.opens(poll);

        assertThat(team.voting().votesAtStake(consultation)).isEmpty();
        assertThat(team.voting().toBePosted(consultation)).isTrue();
        team.posts(poll);
        assertThat(team.voting().votesAtStake(consultation)).hasValue(0);
        assertThat(team.voting().toBePosted(consultation)).isFalse();
        team.person(ASKER).closes(poll);
        assertThat(team.voting().votesAtStake(consultation)).isEmpty();
        assertThat(team.voting().toBePosted(consultation)).isFalse();
    }

    @Test
    void whatCanNeverBePostedWaitsForNothing() {
        var poll = team.asked(anOpenVote().until(new Deadline.At(team.now().plus(Duration.ofHours(1)))));
        team.waits(Duration.ofHours(1));
        team.opens(poll);

        assertThat(team.voting().toBePosted(new ConsultationId("c-1"))).isFalse();
    }

    @Test
    void whatWasOvertakenByOtherAnswersIsNotPutToTheVote() {
        var matter = aMatter(1);
        team.asked(anOpenVote().terms(), matter);
        team.overtakes(matter);

        assertThat(team.person(ASKER)
                        .does(new PollMove.Ask("C1", anOpenVote().terms(), matter.id(), 0))
                        .refusal())
                .contains(Reason.OVERTAKEN);
        assertThat(team.polls().all()).hasSize(1);
    }
}
