package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.VotingDriver;
import io.github.stackconsultant.voting.PollReply.Refused.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody of another organisation who is named as a voter, which the app learns from their first click. */
class NamedOutsiderTests {

    private final VotingDriver team = new VotingDriver();

    @Test
    void aNamedVoterWhoTurnsOutToBeAnOutsiderIsWaitedForNoLonger() {
        var poll = team.posted(
                anOpenVote().among("UBO", "UEVE").needing(new Quorum.Votes(2)).closedThen());
        team.person("UBO").votes(poll, "nodejs");

        assertThat(team.outsider("UEVE").votes(poll, "nodejs").refusal()).contains(Reason.OUTSIDER);

        assertThat(team.poll(poll).terms().named()).containsExactly("UBO");
        assertThat(team.poll(poll).electorate().asked()).isOne();
        assertThat(team.poll(poll).electorate().needed()).isOne();
        team.rings();
        assertThat(team.poll(poll).conclusion()).map(Poll.Conclusion::ending).contains(Poll.Ending.QUORUM);
    }

    @Test
    void anAnonymousVoteDoesNotAskAnOutsiderEither() {
        var poll = team.posted(anAnonymousVote().among("UBO", "UCY", "UDI", "UFI", "UEVE"));

        team.outsider("UEVE").votes(poll, "nodejs");

        assertThat(team.poll(poll).electorate().asked()).isEqualTo(4);
    }

    @Test
    void whoIsForgottenStaysCountedAmongThoseAskedWhereAnOutsiderIsLeftOut() {
        var poll = team.posted(anAnonymousVote().among("UBO", "UCY", "UDI", "UFI", "UEVE"));
        team.person("UBO").votes(poll, "nodejs");
        team.polls().save(team.poll(poll).without("UBO"));

        team.outsider("UEVE").votes(poll, "nodejs");

        assertThat(team.poll(poll).terms().named()).containsExactly("UCY", "UDI", "UFI");
        assertThat(team.poll(poll).electorate().asked()).isEqualTo(4);
    }

    @Test
    void anAnonymousVoteSaysThatItClosesWithAsManyVotesAsItDoes() {
        var poll = team.posted(anAnonymousVote()
                .among("UBO", "UCY", "UDI", "UFI", "UGO", "UEVE")
                .needing(new Quorum.Share(60))
                .closedThen());

        team.outsider("UEVE").votes(poll, "nodejs");
        for (var user : List.of("UBO", "UCY", "UDI")) {
            team.person(user).votes(poll, "nodejs");
        }

        assertThat(team.poll(poll).electorate()).isEqualTo(new Poll.Electorate(5, 4));
        assertThat(team.standing(poll).missing()).isOne();
        team.person("UFI").votes(poll, "nodejs");
        assertThat(team.poll(poll).conclusion()).map(Poll.Conclusion::ending).contains(Poll.Ending.QUORUM);
    }

    @Test
    void oneOfThoseWhoWereCountedInTheChannelIsCountedOutOnce() {
        for (var terms : List.of(anOpenVote(), anAnonymousVote())) {
            var poll = team.withMembers(5).posted(terms.needing(new Quorum.Share(80)));
            team.outsider("UEVE").votes(poll, "nodejs");
            team.outsider("UEVE").withdraws(poll);

            assertThat(team.poll(poll).electorate()).isEqualTo(new Poll.Electorate(4, 4));
        }
    }

    @Test
    void whereNobodyCountedThePeopleNobodyIsCountedOut() {
        var poll = team.posted(anOpenVote().needing(new Quorum.Votes(2)));
        long version = team.poll(poll).version();

        team.outsider("UEVE").votes(poll, "nodejs");

        assertThat(team.poll(poll).version()).isEqualTo(version);
    }

    @Test
    void withOneFewerEnoughMayHaveVoted() {
        var poll = team.withMembers(3)
                .posted(anOpenVote().needing(new Quorum.Share(100)).closedThen());
        team.person("UBO").votes(poll, "nodejs");
        team.person("UCY").votes(poll, "nodejs");

        team.outsider("UEVE").votes(poll, "nodejs");
        team.rings();

        assertThat(team.poll(poll).conclusion()).map(Poll.Conclusion::ending).contains(Poll.Ending.QUORUM);
    }

    @Test
    void whereOnlyOutsidersWereNamedItCloses() {
        var poll = team.posted(anOpenVote().among("UEVE"));

        team.outsider("UEVE").votes(poll, "nodejs");
        team.rings();

        assertThat(team.poll(poll).conclusion()).map(Poll.Conclusion::ending).contains(Poll.Ending.NOBODY_LEFT);
    }
}
