package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.PollMove;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which votes the home page lists for whom, and what it says of each. */
class OpenVotesOnHomeTests {

    private static final Person CHI = new Person("T0LOCAL", "U0CHI");

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    private String home(Person person) {
        return BlockRules.json(rig.home(person)).toString();
    }

    @Test
    void openVotesAreListedForWhoAskedAndForWhoIsNamed() {
        var poll = rig.opened(anOpenVote().among("U0BO"));

        assertThat(home(Rig.ANA))
                .contains("Open votes", "Which backend?", "in <#C0BACKEND>", "closes <!date^", "0 of 1 has voted")
                .doesNotContain("you have");
        assertThat(home(Rig.BO)).contains("Open votes", "Which backend?", "you have not voted yet");
        assertThat(home(CHI)).doesNotContain("Open votes", "Which backend?");

        rig.voting.takes(Rig.BO, new PollMove.Cast(poll, 1, Choice.SEVERAL));
        assertThat(home(Rig.BO)).contains("1 of 1 has voted", "you have voted");

        rig.voting.takes(Rig.ANA, new PollMove.Close(poll));
        assertThat(home(Rig.ANA)).doesNotContain("Open votes");
        assertThat(home(Rig.BO)).doesNotContain("Open votes");
    }

    @Test
    void aVoteThatWaitsToBeConfirmedIsNoMissingOne() {
        for (var terms : List.of(anOpenVote().among("U0BO"), anAnonymousVote())) {
            var poll = rig.opened(terms);
            rig.voting.takes(Rig.BO, new PollMove.Cast(poll, 1, Choice.SEVERAL));
        }
        rig.voting.voting().replace(PollTerms.aMatter(2), new DeliveryId("changed"));

        assertThat(home(Rig.BO).split("your vote waits to be confirmed", -1)).hasSize(3);
        assertThat(home(Rig.BO)).doesNotContain("you have");
    }

    @Test
    void aVoteIsListedForWhoHasVotedInItThoughNobodyIsNamed() {
        var poll = rig.opened(anOpenVote());
        assertThat(home(CHI)).doesNotContain("Open votes");

        rig.voting.takes(CHI, new PollMove.Cast(poll, 1, Choice.SEVERAL));

        assertThat(home(CHI))
                .contains("Open votes", "Which backend?", "in <#C0BACKEND>", "1 vote so far", "you have voted")
                .doesNotContain("\"close_vote\"", "\"post_again\"");
        assertThat(home(Rig.BO)).doesNotContain("Open votes");
        rig.voting.takes(Rig.ANA, new PollMove.Close(poll));
        assertThat(home(CHI)).doesNotContain("Open votes");
    }

    /** The message that shows it may be gone, or in a channel that whoever asked has left. */
    @Test
    void whoAskedCanCloseAVoteOrHaveItPostedAgain() {
        var poll = rig.opened(anOpenVote().among("U0BO"));

        assertThat(home(Rig.ANA)).contains("\"close_vote\"", "\"post_again\"", poll.value());
        assertThat(home(Rig.BO)).contains("Which backend?").doesNotContain("\"close_vote\"", "\"post_again\"");
        assertThat(BlockRules.ofHome(rig.home(Rig.ANA))).isEmpty();
    }

    @Test
    void whatIsNotPostedYetIsListedForWhoAskedAlone() {
        var ask = rig.voting.asking(
                Rig.ANA, "C0BACKEND", anOpenVote().among("U0ANA", "U0BO").terms(), PollTerms.aMatter(1));
        rig.voting.takes(Rig.ANA, ask);

        assertThat(home(Rig.ANA))
                .contains("Which backend?", "not posted yet", "\"close_vote\"", "\"post_again\"")
                .doesNotContain("closes soon", "you have not voted yet");
        assertThat(home(Rig.BO)).doesNotContain("Which backend?");
    }

    @Test
    void ofManyOpenVotesTheFiveThatCloseFirstAreListed() {
        for (int each = 0; each < 7; each++) {
            rig.opened(anOpenVote());
            rig.clock.tick(Duration.ofMinutes(1));
        }

        assertThat(home(Rig.ANA).split("in <#C0BACKEND>", -1)).hasSize(6);
        assertThat(BlockRules.ofHome(rig.home(Rig.ANA))).isEmpty();
    }
}
