package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.fixtures.VotingDriver.ASKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.fixtures.VotingDriver;
import io.github.stackconsultant.voting.Terms.ResultsShown;
import io.github.stackconsultant.voting.Visibility.Viewer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may see what: c the counts, n names beside choices, r reasons, - nothing. */
class VisibilityTests {

    private static final int FEW = 3;
    private static final int ENOUGH = 4;

    private final VotingDriver team = new VotingDriver();

    @ParameterizedTest(name = "{0}, shown {1}, {2}, {3} votes")
    @CsvSource({
        // secrecy, shown, stage, votes, voter, member
        "OPEN,      AT_ONCE,      WAITING, 0, cn,  cn",
        "OPEN,      AT_ONCE,      OPEN,    0, cn,  cn",
        "OPEN,      AT_ONCE,      OPEN,    3, cn,  cn",
        "OPEN,      AT_ONCE,      OPEN,    4, cn,  cn",
        "OPEN,      AT_ONCE,      CLOSED,  0, cnr, cnr",
        "OPEN,      AT_ONCE,      CLOSED,  3, cnr, cnr",
        "OPEN,      AT_ONCE,      CLOSED,  4, cnr, cnr",
        "OPEN,      AFTER_VOTING, WAITING, 0, cn,  -",
        "OPEN,      AFTER_VOTING, OPEN,    0, cn,  -",
        "OPEN,      AFTER_VOTING, OPEN,    3, cn,  -",
        "OPEN,      AFTER_VOTING, OPEN,    4, cn,  -",
        "OPEN,      AFTER_VOTING, CLOSED,  0, cnr, cnr",
        "OPEN,      AFTER_VOTING, CLOSED,  3, cnr, cnr",
        "OPEN,      AFTER_VOTING, CLOSED,  4, cnr, cnr",
        "OPEN,      AT_CLOSING,   WAITING, 0, -,   -",
        "OPEN,      AT_CLOSING,   OPEN,    0, -,   -",
        "OPEN,      AT_CLOSING,   OPEN,    3, -,   -",
        "OPEN,      AT_CLOSING,   OPEN,    4, -,   -",
        "OPEN,      AT_CLOSING,   CLOSED,  0, cnr, cnr",
        "OPEN,      AT_CLOSING,   CLOSED,  3, cnr, cnr",
        "OPEN,      AT_CLOSING,   CLOSED,  4, cnr, cnr",
        "ANONYMOUS, AT_ONCE,      WAITING, 0, -,   -",
        "ANONYMOUS, AT_ONCE,      OPEN,    0, -,   -",
        "ANONYMOUS, AT_ONCE,      OPEN,    3, -,   -",
        "ANONYMOUS, AT_ONCE,      OPEN,    4, -,   -",
        "ANONYMOUS, AT_ONCE,      CLOSED,  0, -,   -",
        "ANONYMOUS, AT_ONCE,      CLOSED,  3, -,   -",
        "ANONYMOUS, AT_ONCE,      CLOSED,  4, cr,  cr",
        "ANONYMOUS, AFTER_VOTING, WAITING, 0, -,   -",
        "ANONYMOUS, AFTER_VOTING, OPEN,    0, -,   -",
        "ANONYMOUS, AFTER_VOTING, OPEN,    3, -,   -",
        "ANONYMOUS, AFTER_VOTING, OPEN,    4, -,   -",
        "ANONYMOUS, AFTER_VOTING, CLOSED,  0, -,   -",
        "ANONYMOUS, AFTER_VOTING, CLOSED,  3, -,   -",
        "ANONYMOUS, AFTER_VOTING, CLOSED,  4, cr,  cr",
        "ANONYMOUS, AT_CLOSING,   WAITING, 0, -,   -",
        "ANONYMOUS, AT_CLOSING,   OPEN,    0, -,   -",
        "ANONYMOUS, AT_CLOSING,   OPEN,    3, -,   -",
        "ANONYMOUS, AT_CLOSING,   OPEN,    4, -,   -",
        "ANONYMOUS, AT_CLOSING,   CLOSED,  0, -,   -",
        "ANONYMOUS, AT_CLOSING,   CLOSED,  3, -,   -",
        "ANONYMOUS, AT_CLOSING,   CLOSED,  4, cr,  cr",
    })
    void everybodySeesWhatTheyMay(
            Terms.Secrecy secrecy, ResultsShown shown, Poll.Status stage, int votes, String voter, String member) {
        var terms = secrecy == Terms.Secrecy.OPEN ? anOpenVote() : anAnonymousVote();
        var poll = poll(terms.shown(shown), stage, votes);

        assertThat(Stream.of(Viewer.values()).map(viewer -> seen(poll, viewer))).containsExactly(voter, member);
    }

    @Test
    void aMissedQuorumOfManyShowsTheCountsOfAnAnonymousVoteAndOneOfFewDoesNot() {
        var many = poll(anAnonymousVote().needing(new Quorum.Votes(ENOUGH + 1)), Poll.Status.CLOSED, ENOUGH);
        var few = poll(anAnonymousVote().needing(new Quorum.Votes(ENOUGH + 1)), Poll.Status.CLOSED, FEW);

        assertThat(seen(many, Viewer.MEMBER)).isEqualTo("cr");
        assertThat(seen(few, Viewer.MEMBER)).isEqualTo("-");
    }

    private Poll poll(PollTerms terms, Poll.Status stage, int votes) {
        var poll = team.asked(terms);
        if (stage != Poll.Status.WAITING) {
            team.posts(poll);
        }
        for (int each = 0; each < votes; each++) {
            team.person("U" + each).votes(poll, "nodejs").explains(poll, "reason");
        }
        if (stage == Poll.Status.CLOSED) {
            team.person(ASKER).closes(poll);
        }
        boolean readable = !team.voting().reasons(poll).isEmpty();
        assertThat(readable).isEqualTo(votes > 0 && Visibility.reasons(team.poll(poll)));
        return team.poll(poll);
    }

    private static String seen(Poll poll, Viewer viewer) {
        var seen = (Visibility.tally(poll, viewer) ? "c" : "")
                + (Visibility.names(poll, viewer) ? "n" : "")
                + (Visibility.reasons(poll) ? "r" : "");
        return seen.isEmpty() ? "-" : seen;
    }
}
