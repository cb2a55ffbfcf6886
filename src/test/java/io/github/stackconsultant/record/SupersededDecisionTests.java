package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.record.DecisionMove.Cause;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollMove;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupersededDecisionTests extends DecisionScenes {

    @Test
    void aNewDecisionOnTheSameQuestionSupersedesTheOldAndLinksBothWays() {
        var old = saved(ANA, advice(1, "Which backend?"));
        clock.tick(Duration.ofDays(40));
        var now = saved(ANA, advice(2, "which  Backend?"));

        assertThat(now.succession().supersedes()).contains(old.id());
        assertThat(documents.find(old.id()).orElseThrow().markdown())
                .startsWith("---\nstatus: \"superseded by 20261212-which-backend.md\"\ndate: 2026-11-02\n")
                .endsWith("* Superseded by: [which Backend? Python](https://consultant.example/decisions/token-2)"
                        + " (12 December 2026)\n");
        assertThat(documents.find(now.id()).orElseThrow().markdown())
                .startsWith("---\nstatus: \"accepted\"\n")
                .endsWith("* Supersedes: [Which backend? Node.js](https://consultant.example/decisions/token-1)"
                        + " (2 November 2026)\n");
        assertThat(timers.moment(new SecondLookAlarm(old.id()))).isEmpty();
    }

    @Test
    void theVotesOfADecisionAndOfThoseThatItSupersedesSayWhenTheyAreLookedAtAgain() {
        var poll = aClosedVote();
        saved(ANA, aVote(poll, "Which backend?"));
        outbox.clear();

        var later = saved(
                ANA,
                new DecisionMove.Save(
                        new Cause.Vote(poll),
                        "Which backend?",
                        Optional.empty(),
                        "",
                        Optional.of(LATER.plusDays(9)),
                        Optional.empty()));
        assertThat(secondLooks()).containsExactly(poll.value());
        assertThat(decisions.latest(ANA, poll)).contains(later);

        outbox.clear();
        saved(ANA, advice(2, "Which backend?"));
        assertThat(secondLooks()).containsExactly(poll.value());
        assertThat(decisions.latest(ANA, poll).orElseThrow().superseded()).isTrue();

        outbox.clear();
        saved(ANA, advice(3, "Which backend?"));
        assertThat(secondLooks()).isEmpty();
    }

    private List<String> secondLooks() {
        return outbox.statements().stream()
                .map(Statement::content)
                .filter(PollContent.SecondLook.class::isInstance)
                .map(Content::subject)
                .toList();
    }

    @Test
    void whatDecidesNothingSupersedesNoDecision() {
        var decided = saved(ANA, advice(1, "Which backend?"));
        var poll = votes.posted(anOpenVote());
        votes.person(ANA.user()).does(new PollMove.Close(poll));
        var undecided = saved(ANA, aVote(poll, "Which backend?"));

        assertThat(undecided.decided().status()).isEqualTo(Decision.Status.PROPOSED);
        assertThat(undecided.succession().supersedes()).isEmpty();
        assertThat(decisions.find(decided.id()).orElseThrow().superseded()).isFalse();

        var again = saved(ANA, advice(3, "Which backend?"));
        assertThat(decisions.find(undecided.id()).orElseThrow().succession().supersededBy())
                .contains(again.id());
        assertThat(decisions.find(decided.id()).orElseThrow().succession().supersededBy())
                .contains(again.id());
    }

    @Test
    void whatIsSupersededIsNotLookedAtAgain() {
        var old = saved(ANA, advice(1, "Which backend?"));
        saved(ANA, advice(2, "Which backend?"));
        outbox.clear();
        clock.tick(Duration.ofDays(92));

        service.revisit(old.id());
        service.revisit(new DecisionId("gone"));

        assertThat(said()).isEmpty();
    }
}
