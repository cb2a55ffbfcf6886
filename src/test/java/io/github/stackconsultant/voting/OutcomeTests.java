package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.fixtures.VotingDriver.ASKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.fixtures.VotingDriver;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.voting.Poll.Ending;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a vote comes to. */
class OutcomeTests {

    private final VotingDriver team = new VotingDriver();

    /** Votes for Node.js, Python, both and none of these. */
    @ParameterizedTest
    @CsvSource({
        // an open vote
        "OPEN,      0 0 0 0, 0, nobody",
        "OPEN,      0 0 0 0, 3, nobody",
        "OPEN,      1 0 0 0, 0, Node.js",
        "OPEN,      1 2 0 0, 0, Python",
        "OPEN,      1 0 2 1, 0, Both",
        "OPEN,      1 0 0 2, 0, none of these",
        "OPEN,      1 1 0 0, 0, a tie of Node.js and Python",
        "OPEN,      1 1 1 1, 0, a tie of Node.js and Python and Both and None of these",
        "OPEN,      2 0 0 2, 0, a tie of Node.js and None of these",
        "OPEN,      2 0 0 0, 3, 2 of 3",
        "OPEN,      1 1 0 0, 3, 2 of 3",
        "OPEN,      0 0 0 2, 3, 2 of 3",
        "OPEN,      2 1 0 0, 3, Node.js",
        // an anonymous vote
        "ANONYMOUS, 0 0 0 0, 0, nobody",
        "ANONYMOUS, 3 0 0 0, 0, too few: 3",
        "ANONYMOUS, 1 1 1 0, 0, too few: 3",
        "ANONYMOUS, 0 0 0 3, 3, too few: 3",
        "ANONYMOUS, 2 0 0 0, 3, 2 of 3",
        "ANONYMOUS, 4 0 0 0, 5, 4 of 5",
        "ANONYMOUS, 3 1 0 0, 0, Node.js",
        "ANONYMOUS, 2 2 0 0, 4, a tie of Node.js and Python",
        "ANONYMOUS, 0 0 0 4, 0, none of these",
    })
    void mostVotesWinsAndWhateverIsNoWinIsAnOutcomeOfItsOwn(
            Terms.Secrecy secrecy, String counts, int needed, String expected) {
        var terms = secrecy == Terms.Secrecy.OPEN ? anOpenVote() : anAnonymousVote();
        var poll = team.posted(needed == 0 ? terms : terms.needing(new Quorum.Votes(needed)));
        int votes = vote(poll, counts);

        team.person(ASKER).closes(poll);

        var conclusion = team.poll(poll).conclusion().orElseThrow();
        assertThat(words(conclusion.outcome())).isEqualTo(expected);
        assertThat(conclusion.votes()).isEqualTo(votes);
        assertThat(conclusion.tally().isPresent()).isEqualTo(secrecy == Terms.Secrecy.OPEN || votes >= 4);
    }

    @Test
    void whoAskedEndsItAndTheChannelHears() {
        var poll = team.posted(anOpenVote());

        team.person(ASKER).closes(poll);

        assertThat(team.poll(poll).conclusion()).map(Poll.Conclusion::ending).contains(Ending.OWNER);
        assertThat(team.said(PollContent.Result.class, poll))
                .singleElement()
                .returns(Place.privately("C1"), statement -> statement.place());
    }

    @Test
    void aPollThatWasNeverPostedEndsQuietly() {
        var poll = team.asked(anOpenVote());

        team.person(ASKER).closes(poll);

        assertThat(team.poll(poll).status()).isEqualTo(Poll.Status.CLOSED);
        assertThat(team.said(PollContent.Result.class, poll)).isEmpty();
        assertThat(team.opens(poll)).isEqualTo(new Opening.Nothing());
    }

    @Test
    void aVoteThatIsFasterThanTheMessagesPlaceIsHeardOf() {
        var poll = team.asked(anOpenVote().needing(new Quorum.Votes(1)).closedThen());
        team.opens(poll);

        team.person("UBO").votes(poll, "nodejs");

        assertThat(team.said(PollContent.Result.class, poll)).hasSize(1);
    }

    @Test
    void enoughVotesEndItIfThatWasChosen() {
        var poll = team.posted(anOpenVote().needing(new Quorum.Votes(2)).closedThen());
        team.person("UBO").votes(poll, "nodejs").votes(poll, "python");
        assertThat(team.poll(poll).open()).isTrue();

        var reply = team.person("UCY").votes(poll, "python").reply();

        assertThat(reply)
                .isInstanceOfSatisfying(
                        PollReply.Counted.class,
                        counted -> assertThat(counted.poll()).isEqualTo(team.poll(poll)));
        assertThat(team.poll(poll).conclusion()).map(Poll.Conclusion::ending).contains(Ending.QUORUM);
        assertThat(team.said(PollContent.Result.class, poll)).hasSize(1);
        team.rings(new PollAlarm.Close(poll));
        assertThat(team.said(PollContent.Result.class, poll)).hasSize(1);
    }

    @Test
    void aConfirmedVoteCompletesTheQuorumWithItsReason() {
        var poll = team.posted(anOpenVote().needing(new Quorum.Votes(2)).closedThen());
        team.person("UBO").votes(poll, "nodejs").explains(poll, "fast");
        team.replaces(PollTerms.aMatter(2));
        team.person("UCY").votes(poll, "nodejs");

        team.person("UBO").confirms(poll);

        assertThat(team.poll(poll).status()).isEqualTo(Poll.Status.CLOSED);
        assertThat(team.voting().reasons(poll)).extracting(Voting.Reason::words).containsExactly("fast");
    }

    @Test
    void enoughVotesEndNothingUnlessThatWasChosen() {
        var poll = team.posted(anOpenVote().needing(new Quorum.Votes(1)));

        team.person("UBO").votes(poll, "nodejs");

        assertThat(team.poll(poll).open()).isTrue();
        assertThat(team.standing(poll).missing()).isZero();
    }

    @Test
    void noQuorumIsNeverReached() {
        var poll = team.posted(anOpenVote().closedThen());

        team.person("UBO").votes(poll, "nodejs");

        assertThat(team.poll(poll).open()).isTrue();
    }

    @Test
    void atTheEndNothingLeadsFromABallotToAPerson() {
        var poll = team.posted(anAnonymousVote());
        team.person("UBO").votes(poll, "nodejs");
        assertThat(team.poll(poll).salt()).isPresent();

        team.person(ASKER).closes(poll);

        assertThat(team.poll(poll).salt()).isEmpty();
        assertThat(team.posted(anOpenVote()))
                .satisfies(open -> assertThat(team.poll(open).salt()).isEmpty());
    }

    @Test
    void afterTheEndAnonymousBallotsAreUnderKeysThatAreNobodysInEveryEdition() {
        var poll = team.posted(anAnonymousVote());
        var open = team.posted(anOpenVote());
        for (int each = 0; each < 20; each++) {
            team.person("U" + each).votes(open, "nodejs");
            team.person("U" + each).votes(poll, each < 10 ? "nodejs" : "python").explains(poll, "reason " + each);
        }
        team.replaces(PollTerms.aMatter(2));
        for (int each = 5; each < 15; each++) {
            team.person("U" + each).confirms(poll);
        }
        var before = team.box().all(poll);
        var openOnes = team.box().all(open);

        team.person(ASKER).closes(poll);
        team.person(ASKER).closes(open);
        assertThat(team.box().all(poll)).isEqualTo(before);
        assertThat(team.alarm(new PollAlarm.Shuffle(poll))).contains(team.now());
        assertThat(team.alarm(new PollAlarm.Shuffle(open))).isEmpty();
        assertThat(team.roll().count(new Edition(poll, 1))).isEqualTo(20);
        team.rings();

        var after = team.box().all(poll);
        assertThat(after).extracting(Ballot::key).doesNotHaveDuplicates().doesNotContainAnyElementsOf(keys(before));
        assertThat(after.subList(0, 20)).extracting(Ballot::reason).isNotEqualTo(reasons(before.subList(0, 20)));
        for (int edition = 1; edition <= 2; edition++) {
            int first = edition == 1 ? 0 : 20;
            int last = edition == 1 ? 20 : 30;
            assertThat(said(after.subList(first, last)))
                    .containsExactlyInAnyOrderElementsOf(said(before.subList(first, last)));
        }
        assertThat(team.roll().count(new Edition(poll, 1))).isZero();
        team.rings(new PollAlarm.Shuffle(open));
        assertThat(team.box().all(open)).isEqualTo(openOnes);
    }

    @Test
    void whatIsStillOpenIsNotShuffled() {
        var poll = team.posted(anAnonymousVote());
        team.person("UBO").votes(poll, "nodejs");

        team.rings(new PollAlarm.Shuffle(poll));
        team.rings(new PollAlarm.Shuffle(new PollId("gone")));

        assertThat(team.person("UBO").votes(poll, "python").refusal()).isEmpty();
        assertThat(team.standing(poll).votes()).isEqualTo(1);
    }

    private static List<String> keys(List<Ballot> ballots) {
        return ballots.stream().map(Ballot::key).toList();
    }

    private static List<Optional<String>> reasons(List<Ballot> ballots) {
        return ballots.stream().map(Ballot::reason).toList();
    }

    private static List<String> said(List<Ballot> ballots) {
        return ballots.stream()
                .map(ballot -> ballot.choice() + ": " + ballot.reason())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1",
        "1, 1, 1",
        "1, 100, 1",
        "1, 101, 2",
        "50, 1, 1",
        "50, 2, 1",
        "50, 3, 2",
        "50, 5, 3",
        "51, 100, 51",
        "33, 3, 1",
        "34, 3, 2",
        "66, 3, 2",
        "67, 3, 3",
        "99, 100, 99",
        "99, 101, 100",
        "100, 7, 7",
        "100, 2000000000, 2000000000",
    })
    void aShareIsRoundedUpToWholeVotes(int percent, int asked, int votes) {
        assertThat(new Quorum.Share(percent).votes(asked)).isEqualTo(votes);
    }

    @Test
    void aShareIsOfTheNamedVotersOrElseOfTheMembers() {
        team.withMembers(9);
        var everybody = team.posted(anOpenVote().needing(new Quorum.Share(50)));
        var named = team.posted(anOpenVote().needing(new Quorum.Share(50)).among("UBO", "UCY", "UDI", "UBO"));

        assertThat(team.poll(everybody)).returns(new Poll.Electorate(9, 5), Poll::electorate);
        assertThat(team.poll(named)).returns(new Poll.Electorate(3, 2), Poll::electorate);
    }

    private int vote(PollId poll, String counts) {
        var choices = List.of("nodejs", "python", "+several", "+none");
        int voters = 0;
        for (int choice = 0; choice < choices.size(); choice++) {
            for (int votes = Integer.parseInt(counts.split(" ", -1)[choice]); votes > 0; votes--) {
                team.person("U" + ++voters).votes(poll, choices.get(choice));
            }
        }
        return voters;
    }

    private static String words(Outcome outcome) {
        if (outcome instanceof Outcome.Decided decided) {
            return decided.choice().label();
        }
        if (outcome instanceof Outcome.Tied tied) {
            return "a tie of "
                    + String.join(
                            " and ", tied.choices().stream().map(Choice::label).toList());
        }
        if (outcome instanceof Outcome.QuorumMissed missed) {
            return missed.votes() + " of " + missed.needed();
        }
        if (outcome instanceof Outcome.TooFewToTell few) {
            return "too few: " + few.votes();
        }
        return outcome instanceof Outcome.NoVotes ? "nobody" : "none of these";
    }
}
