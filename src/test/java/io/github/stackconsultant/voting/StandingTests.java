package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.VotingDriver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many votes a result still lacks. */
class StandingTests {

    @ParameterizedTest(name = "{0}, {1} needed: {3} more after {2}")
    @CsvSource({
        "OPEN,      2, 0, 2",
        "OPEN,      2, 1, 1",
        "OPEN,      2, 3, 0",
        // it would count, but not show
        "ANONYMOUS, 2, 0, 4",
        "ANONYMOUS, 3, 3, 1",
        "ANONYMOUS, 3, 4, 0",
        "ANONYMOUS, 6, 4, 2",
        // any number will do
        "OPEN,      0, 0, 0",
        "ANONYMOUS, 0, 1, 0",
    })
    void aResultLacksTheVotesThatItNeedsToCountAndToBeShown(Terms.Secrecy secrecy, int needed, int votes, int missing) {
        var team = new VotingDriver();
        var terms = secrecy == Terms.Secrecy.OPEN ? anOpenVote() : anAnonymousVote();
        var poll = team.posted(needed == 0 ? terms : terms.needing(new Quorum.Votes(needed)));

        for (int each = 0; each < votes; each++) {
            team.person("U" + each).votes(poll, "python");
        }

        assertThat(team.standing(poll).missing()).isEqualTo(missing);
    }
}
