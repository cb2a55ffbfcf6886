package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.voting.Quorum;
import io.github.stackconsultant.voting.Terms;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A click votes, and whoever clicked hears alone what counted. */
class CastingVotesTests {

    @AutoClose
    private final VoteRequests requests = new VoteRequests();

    private final Rig rig = requests.rig;
    private final Inbound inbound = requests.inbound;

    @Test
    void aClickVotesAnotherChangesItAndTheThirdTakesItBack() {
        var poll = requests.posted(PollTerms.anOpenVote());

        requests.vote("U0BO", poll, 1, "python");
        assertThat(requests.said())
                .startsWith("Your vote counts for *Python*. You can change it until <!date^")
                .contains("The consultation says otherwise: what speaks for your choice?");
        assertThat(requests.count(poll, "python")).isOne();

        requests.vote("U0BO", poll, 1, "nodejs");
        assertThat(requests.said())
                .startsWith("Your vote counts for *Node.js*.")
                .doesNotContain("otherwise");
        assertThat(requests.count(poll, "python")).isZero();
        assertThat(requests.count(poll, "nodejs")).isOne();

        requests.tool("U0BO", poll, "withdraw_vote");
        assertThat(requests.said()).startsWith("Your vote is taken back. You can vote again until <!date^");
        assertThat(requests.count(poll, "nodejs")).isZero();

        requests.tool("U0BO", poll, "withdraw_vote");
        assertThat(requests.said())
                .isEqualTo("You have no vote here that counts, so there is nothing to withdraw or to explain.");
        assertThat(rig.said()).isEmpty();
    }

    @Test
    void whereOneVoteIsEnoughItClosesOnceOneHasVoted() {
        var poll = requests.posted(
                PollTerms.anOpenVote().needing(new Quorum.Votes(1)).closedThen());

        assertThat(PollWords.closing(
                        rig.voting.voting().standing(poll).orElseThrow().poll()))
                .startsWith("once 1 has voted, or at the latest <!date^");
    }

    @Test
    void whereEnoughVotesCloseItTheVoterIsToldSo() {
        var poll = requests.posted(
                PollTerms.anOpenVote().needing(new Quorum.Votes(2)).closedThen());

        requests.vote("U0BO", poll, 1, "python");

        assertThat(requests.said())
                .contains("You can change it until the vote closes: once 2 have voted, or at the latest <!date^");
        assertThat(PollBlocks.message(rig.voting.voting().standing(poll).orElseThrow())
                        .blocks()
                        .toString())
                .contains(" closes once 2 have voted, or at the latest <!date^");
    }

    @Test
    void aClickDeliveredTwiceIsOneVoteAndOneWord() {
        var poll = requests.posted(PollTerms.anOpenVote());
        var json = requests.clicked("U0BO", VoteRequests.CHANNEL, "ballot|" + poll + "||1", "vote_1", "nodejs");

        inbound.interaction(json);
        inbound.interaction(json);

        inbound.settle();
        assertThat(requests.count(poll, "nodejs")).isOne();
        assertThat(inbound.server.methods()).containsExactly("respond/it");
    }

    @Test
    void theWordComesBesideTheChannelsMessageAndToTheVoterAlone() {
        var poll = requests.posted(PollTerms.anOpenVote());
        requests.vote("U0BO", poll, 1, "python");
        requests.vote("U0CHI", poll, 1, "gone");
        requests.tool("U0BO", poll, "close_vote");
        requests.tool("U0BO", poll, "withdraw_vote");
        requests.closes("U0ANA", poll);
        requests.vote("U0BO", poll, 1, "python");
        inbound.settle();

        var words = inbound.server.calls().stream()
                .filter(call -> !call.method().equals("views.open"))
                .toList();
        assertThat(words).hasSize(6).allMatch(call -> call.method().equals("respond/it"));
        assertThat(words).allSatisfy(call -> {
            var word = JsonParser.parseString(call.body()).getAsJsonObject();
            assertThat(word.get("response_type").getAsString()).isEqualTo("ephemeral");
            assertThat(word.get("replace_original").getAsBoolean()).isFalse();
            assertThat(word.has("delete_original")
                            && word.get("delete_original").getAsBoolean())
                    .isFalse();
        });
    }

    @Test
    void aWordThatHadToWaitDoesNotComeAfterThatOnTheNextVote() {
        var poll = requests.posted(PollTerms.anOpenVote());
        inbound.server.next("respond/it", SlackServer.Answer.wait("5"));
        requests.vote("U0BO", poll, 1, "python");
        requests.vote("U0BO", poll, 1, "nodejs");
        inbound.settle();

        rig.waiting.next();

        assertThat(inbound.server.methods()).containsExactly("respond/it", "respond/it");
        assertThat(requests.said()).startsWith("Your vote counts for *Node.js*.");
    }

    @Test
    void onlyTheVoterSeesCountsThatShowAfterVoting() {
        var poll = requests.posted(PollTerms.anOpenVote().shown(Terms.ResultsShown.AFTER_VOTING));

        requests.vote("U0BO", poll, 1, "python");
        assertThat(requests.said()).contains("Python *1*", "Node.js *0*");
        requests.tool("U0BO", poll, "withdraw_vote");
        assertThat(requests.said()).doesNotContain("*0*");
    }

    @Test
    void aVoteThatIsStoredIsConfirmedThoughItsCountsCannotBeRead() {
        var poll = requests.posted(PollTerms.anOpenVote().shown(Terms.ResultsShown.AFTER_VOTING));
        rig.voting.standingsAreAway();

        requests.vote("U0BO", poll, 1, "python");

        assertThat(requests.said()).startsWith("Your vote counts for *Python*.").doesNotContain("*1*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT_ONCE", "AT_CLOSING"})
    void elsewhereTheWordHoldsNoCounts(Terms.ResultsShown shown) {
        var poll = requests.posted(PollTerms.anOpenVote().shown(shown));

        requests.vote("U0BO", poll, 1, "python");

        assertThat(requests.said()).doesNotContain("*1*", "*0*");
    }

    @Test
    void theVoteThatCompletesTheQuorumSaysSo() {
        var poll = requests.posted(
                PollTerms.anOpenVote().needing(new Quorum.Votes(1)).closedThen());

        requests.vote("U0BO", poll, 1, "python");

        assertThat(requests.said())
                .isEqualTo("Your vote counts for *Python*. It was the last one needed: the vote is closed.");
    }
}
