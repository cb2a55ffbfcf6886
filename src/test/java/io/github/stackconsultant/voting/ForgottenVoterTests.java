package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.fixtures.VotingDriver;
import io.github.stackconsultant.messaging.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A vote goes on without a named voter who is forgotten. */
class ForgottenVoterTests {

    private final VotingDriver team = new VotingDriver();

    @Test
    void theyAreAskedAndRemindedNoLonger() {
        var poll = team.posted(anOpenVote().among("UBO", "UCY").reminding());
        forgets(poll, "UBO");

        assertThat(team.person("UBO").votes(poll, "nodejs").reply()).isInstanceOf(PollReply.Refused.class);
        team.waits(Duration.ofHours(54));
        team.rings(new PollAlarm.Remind(poll));

        assertThat(team.said(PollContent.Reminder.class, poll))
                .extracting(Statement::person)
                .extracting("user")
                .containsExactly("UCY");
    }

    @ParameterizedTest
    @EnumSource
    void aVoteOfTheirsThatWasUnderWayIsRefusedAndNothingOfItIsKept(Terms.Secrecy secrecy) {
        var terms = secrecy == Terms.Secrecy.OPEN ? anOpenVote() : anAnonymousVote();
        var poll = team.posted(terms.among("UBO", "UCY"));
        var before = team.poll(poll);
        forgets(poll, "UBO");

        team.polls().wasRead(before);
        var bo = team.person("UBO").votes(poll, "nodejs");

        assertThat(team.replays()).isEqualTo(1);
        assertThat(bo.refusal()).contains(PollReply.Refused.Reason.NOT_ASKED);
        assertThat(team.box().all(poll)).isEmpty();
        assertThat(team.roll().count(new Edition(poll, 1))).isZero();
    }

    @Test
    void whereNobodyIsLeftItClosesAndNobodyIsReminded() {
        var poll = team.posted(
                anOpenVote().among("UBO").needing(new Quorum.Votes(1)).reminding());
        forgets(poll, "UBO");

        assertThat(team.person("UCY").votes(poll, "nodejs").reply()).isInstanceOf(PollReply.Refused.class);
        team.rings(new PollAlarm.Close(poll));

        assertThat(team.poll(poll).conclusion()).hasValueSatisfying(end -> {
            assertThat(end.ending()).isEqualTo(Poll.Ending.NOBODY_LEFT);
            assertThat(end.at()).isEqualTo(team.now());
            assertThat(end.outcome()).isEqualTo(new Outcome.NoVotes());
        });
        assertThat(team.said(PollContent.Result.class, poll)).hasSize(1);
        team.waits(Duration.ofDays(4));
        team.rings();
        assertThat(team.said(PollContent.Reminder.class, poll)).isEmpty();
    }

    @Test
    void noMoreVotesAreNeededThanThoseHaveWhoAreLeft() {
        var count = left(anOpenVote().among("UBO", "UCY").needing(new Quorum.Votes(2)));
        var share = left(anOpenVote().among("UBO", "UCY", "UDI").needing(new Quorum.Share(60)));

        assertThat(count).isEqualTo(new Poll.Electorate(1, 1));
        assertThat(share).isEqualTo(new Poll.Electorate(2, 2));
    }

    @Test
    void inAnAnonymousVoteTheNumberOfThoseAskedDoesNotTellWhetherTheyHadVoted() {
        var count = left(anAnonymousVote().among("UBO", "UCY", "UDI").needing(new Quorum.Votes(3)));

        assertThat(count).isEqualTo(new Poll.Electorate(3, 2));
    }

    @Test
    void aVoteThatIsPostedAfterwardsAsksThoseWhoAreLeft() {
        var poll = team.asked(anOpenVote().among("UBO", "UCY").needing(new Quorum.Votes(2)));
        forgets(poll, "UBO");

        team.posts(poll);

        assertThat(team.poll(poll).electorate()).isEqualTo(new Poll.Electorate(1, 1));
    }

    @ParameterizedTest
    @EnumSource
    void aVoteThatClosesOnceEnoughVotedEndsWhereEnoughOfThoseLeftHave(Terms.Secrecy secrecy) {
        var terms = secrecy == Terms.Secrecy.OPEN ? anOpenVote() : anAnonymousVote();
        var poll = team.posted(
                terms.among("UBO", "UCY", "UDI").needing(new Quorum.Votes(3)).closedThen());
        team.person("UCY").votes(poll, "nodejs");
        team.person("UDI").votes(poll, "nodejs");
        forgets(poll, "UBO");

        team.rings(new PollAlarm.Close(poll));

        assertThat(team.poll(poll).conclusion()).hasValueSatisfying(end -> {
            assertThat(end.ending()).isEqualTo(Poll.Ending.QUORUM);
            assertThat(end.votes()).isEqualTo(2);
            assertThat(end.fellShort()).isEqualTo(secrecy == Terms.Secrecy.ANONYMOUS);
        });
        assertThat(team.said(PollContent.Result.class, poll)).hasSize(1);
    }

    @Test
    void anAnonymousVoteWaitsForTheFourthWhereOneWhoVotedIsForgotten() {
        var poll = team.posted(anAnonymousVote()
                .among("UBO", "UCY", "UDI", "UFI")
                .needing(new Quorum.Votes(4))
                .closedThen());
        team.person("UBO").votes(poll, "nodejs");
        forgets(poll, "UBO");
        team.person("UCY").votes(poll, "nodejs");
        team.person("UDI").votes(poll, "nodejs");
        team.rings(new PollAlarm.Close(poll));

        assertThat(team.poll(poll).open()).isTrue();
        assertThat(team.standing(poll).missing()).isOne();

        team.person("UFI").votes(poll, "nodejs");
        assertThat(team.poll(poll).conclusion()).hasValueSatisfying(end -> {
            assertThat(end.ending()).isEqualTo(Poll.Ending.QUORUM);
            assertThat(end.outcome()).isInstanceOf(Outcome.Decided.class);
        });
    }

    @Test
    void aVoteThatWaitsToBePostedIsNotPostedForNobody() {
        var poll = team.asked(anOpenVote().among("UBO"));
        forgets(poll, "UBO");

        assertThat(team.opens(poll)).isInstanceOf(Opening.NobodyLeft.class);

        assertThat(team.poll(poll).neverPosted()).isTrue();
        assertThat(team.alarm(new PollAlarm.Close(poll))).isEmpty();
    }

    @Test
    void whereNotEnoughHaveVotedItGoesOnUntilItsTime() {
        var early = team.posted(anOpenVote()
                .among("UBO", "UCY", "UDI")
                .needing(new Quorum.Votes(3))
                .closedThen());
        var late = team.posted(anOpenVote().among("UBO", "UCY").needing(new Quorum.Votes(2)));
        for (var poll : List.of(early, late)) {
            team.person("UCY").votes(poll, "nodejs");
            forgets(poll, "UBO");

            team.rings(new PollAlarm.Close(poll));

            assertThat(team.poll(poll).open()).isTrue();
        }

        team.person("UDI").votes(early, "nodejs");
        assertThat(team.poll(early).open()).isFalse();
        team.waits(Duration.ofDays(4));
        team.rings();
        assertThat(team.poll(late).open()).isFalse();
    }

    private Poll.Electorate left(PollTerms terms) {
        return team.poll(team.posted(terms)).without("UBO").electorate();
    }

    private void forgets(PollId poll, String user) {
        team.polls().save(team.poll(poll).without(user));
    }
}
