package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not vote, what is no longer voted on, and what is not there is said, and nothing counts. */
class VotesThatDoNotCountTests {

    @AutoClose
    private final VoteRequests requests = new VoteRequests();

    private final Rig rig = requests.rig;
    private final Inbound inbound = requests.inbound;

    @Test
    void aGuestOfAnotherOrganisationDoesNotCount() {
        var poll = requests.posted(PollTerms.anOpenVote());
        var json = requests.clicked("U0BO", VoteRequests.CHANNEL, "ballot|" + poll + "||1", "vote_1", "nodejs")
                .replace("\"name\":\"ana\",\"team_id\":\"T0LOCAL\"", "\"name\":\"ana\",\"team_id\":\"T0OTHER\"");

        inbound.interaction(json);

        assertThat(requests.said()).isEqualTo("Only people of the workspace that asks can vote here. Nothing changed.");
        assertThat(requests.count(poll, "nodejs")).isZero();
    }

    @Test
    void withinOneEnterpriseNobodyIsAStranger() {
        var poll = requests.posted(PollTerms.anOpenVote());
        var json = requests.clicked("U0BO", VoteRequests.CHANNEL, "ballot|" + poll + "||1", "vote_1", "nodejs")
                .replace("\"name\":\"ana\",\"team_id\":\"T0LOCAL\"", "\"name\":\"ana\",\"team_id\":\"T0OTHER\"")
                .replace("\"enterprise\":null", "\"enterprise\":{\"id\":\"E0\",\"name\":\"All\"}");

        inbound.interaction(json);

        assertThat(requests.said()).startsWith("Your vote counts for *Node.js*.");
    }

    @Test
    void whoIsNotNamedIsToldSo() {
        var poll = requests.posted(PollTerms.anOpenVote().among("U0CHI"));

        requests.vote("U0BO", poll, 1, "python");

        assertThat(requests.said()).isEqualTo("This question is for the people named in it. Nothing changed.");
        assertThat(requests.count(poll, "python")).isZero();
    }

    @Test
    void aVoteOnWhatHasChangedSinceIsNotCounted() {
        var poll = requests.posted(PollTerms.anOpenVote());
        rig.voting.voting().replace(PollTerms.aMatter(2), new DeliveryId("cause"));

        requests.vote("U0BO", poll, 1, "python");

        assertThat(requests.said()).contains("has changed since you saw it", "nothing was counted");
        assertThat(requests.count(poll, "python")).isZero();
        requests.vote("U0BO", poll, 2, "python");
        assertThat(requests.count(poll, "python")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "vote_1, nodejs",
        "withdraw_vote, gone",
        "close_vote, gone",
        "post_again, gone",
        "ask_again, gone",
        "confirm_vote, gone"
    })
    void anUnknownPollGetsAPoliteWord(String action, String value) {
        requests.click("U0BO", VoteRequests.CHANNEL, "ballot|gone||1", action, value);

        assertThat(requests.said()).isEqualTo("That vote is not there any more. Nothing changed.");
        assertThat(rig.said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"full_reasoning", "who_voted", "add_reason"})
    void aModalAboutAnUnknownPollIsNoLongerThere(String action) {
        requests.click("U0BO", VoteRequests.CHANNEL, "poll|gone||1", action, "gone");

        assertThat(requests.said()).isEqualTo("That vote is not there any more. Nothing changed.");
        assertThat(requests.notices()).isEmpty();
    }

    @Test
    void aBlockIdThatIsNotOursMeansNoPoll() {
        requests.click("U0BO", VoteRequests.CHANNEL, "garbage", "vote_1", "nodejs");

        assertThat(requests.said()).isEqualTo("That vote is not there any more. Nothing changed.");
    }
}
