package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.voting.PollId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why somebody voted so: asked for in a modal, and kept word for word. */
class VoteReasonsTests {

    @AutoClose
    private final VoteRequests requests = new VoteRequests();

    private final Rig rig = requests.rig;
    private final Inbound inbound = requests.inbound;

    @Test
    void aReasonIsAskedForInAModalAndKeptWordForWord() {
        var poll = requests.posted(PollTerms.anOpenVote());
        requests.vote("U0BO", poll, 1, "python");

        requests.click("U0BO", VoteRequests.CHANNEL, "poll_word|" + poll + "||1", "add_reason", poll.value());

        assertThat(inbound.server.last("views.open").field("view")).contains("\"max_length\":500", "with your name");
        assertThat(requests.explain("U0BO", poll, " two people run it \ud83d\ude80 "))
                .isEmpty();
        assertThat(requests.said()).isEqualTo("Your reason is kept. It shows with your name when the vote closes.");
        requests.closes("U0ANA", poll);
        assertThat(rig.voting.voting().reasons(poll)).singleElement().satisfies(reason -> {
            assertThat(reason.words()).isEqualTo("two people run it \ud83d\ude80");
            assertThat(reason.user()).contains("U0BO");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\\n\\t"})
    void anEmptyReasonTakesItBack(String blank) {
        var poll = requests.posted(PollTerms.anOpenVote());
        requests.vote("U0BO", poll, 1, "python");
        requests.explain("U0BO", poll, "two run it");

        assertThat(requests.explain("U0BO", poll, blank)).isEmpty();

        assertThat(requests.said()).isEqualTo("Your vote counts without a reason.");
        assertThat(rig.voting.voting().ownVote(poll, "U0BO").orElseThrow().reason())
                .isEmpty();
    }

    @Test
    void theFormNamesTheChoiceAndHoldsTheReasonGivenSoFar() {
        var poll = requests.posted(PollTerms.anOpenVote());
        requests.vote("U0BO", poll, 1, "python");
        opensReason("U0BO", poll);
        assertThat(inbound.server.last("views.open").field("view"))
                .contains("Your vote is for *Python*.", poll + "|python")
                .doesNotContain("initial_value", "Empty the field");

        requests.explain("U0BO", poll, "two run it");
        assertThat(requests.wordJson().toString()).contains("add_reason", "Change it");
        opensReason("U0BO", poll);

        assertThat(inbound.server.last("views.open").field("view"))
                .contains("\"initial_value\":\"two run it\"", "Empty the field to take it back");
    }

    @Test
    void whoGaveAReasonIsNotAskedForItAgain() {
        var poll = requests.posted(PollTerms.anOpenVote());
        requests.vote("U0BO", poll, 1, "python");
        requests.explain("U0BO", poll, "two run it");

        requests.vote("U0BO", poll, 1, "python");

        assertThat(requests.said())
                .startsWith("Your vote counts for *Python*. You can change it until")
                .endsWith(" Your reason stays.");
        assertThat(requests.wordJson().toString())
                .contains("add_reason", "Change the reason")
                .doesNotContain("Add a reason");
    }

    /** Another click may have changed the vote while the form was open. */
    @Test
    void aReasonThatWasWrittenForAnotherChoiceIsNotKept() {
        var poll = requests.posted(PollTerms.anOpenVote());
        requests.vote("U0BO", poll, 1, "python");
        requests.vote("U0BO", poll, 1, "nodejs");

        requests.explain("U0BO", poll, "python", "two run Python");

        assertThat(requests.said())
                .isEqualTo("Your vote is for another choice now, so I did not keep that reason. Vote again to give"
                        + " another.");
        assertThat(rig.voting.voting().ownVote(poll, "U0BO").orElseThrow().reason())
                .isEmpty();
    }

    @Test
    void whoHasNoVoteIsNotAskedForAReason() {
        var poll = requests.posted(PollTerms.anOpenVote());

        opensReason("U0BO", poll);

        assertThat(inbound.server.last("views.open").field("view"))
                .contains("You have no vote here that counts")
                .doesNotContain("plain_text_input");
    }

    private void opensReason(String user, PollId poll) {
        requests.click(user, VoteRequests.CHANNEL, "poll_word|" + poll + "||1", "add_reason", poll.value());
    }

    @Test
    void fiveHundredCharactersAreKeptAndNoneIsHalved() {
        var poll = requests.posted(PollTerms.anOpenVote());
        requests.vote("U0BO", poll, 1, "python");
        requests.vote("U0CHI", poll, 1, "python");

        requests.explain("U0BO", poll, "x".repeat(498) + "\ud83d\ude80");
        requests.explain("U0CHI", poll, "y".repeat(499) + "\ud83d\ude80");

        requests.closes("U0ANA", poll);
        assertThat(rig.voting.voting().reasons(poll))
                .extracting(reason -> reason.words())
                .containsExactlyInAnyOrder("x".repeat(498) + "\ud83d\ude80", "y".repeat(499));
    }

    @Test
    void whoChoosesAnewIsToldThatTheReasonIsGoneAndMayGiveAnother() {
        var poll = requests.posted(PollTerms.anOpenVote());
        requests.vote("U0BO", poll, 1, "+several");
        requests.explain("U0BO", poll, "one each");
        rig.voting.voting().replace(PollTerms.aMatter(2), new DeliveryId("cause"));

        requests.vote("U0BO", poll, 2, "nodejs");
        assertThat(requests.said())
                .startsWith(
                        "Your vote counts for *Node.js*. The reason that you gave was for your earlier choice, and is"
                                + " gone with it. You can change it until");
        assertThat(requests.wordJson().toString()).contains("add_reason");

        requests.vote("U0BO", poll, 2, "python");
        assertThat(requests.said()).doesNotContain("reason");
    }

    @Test
    void aReasonWithoutAVoteIsRefused() {
        var poll = requests.posted(PollTerms.anOpenVote());

        requests.explain("U0BO", poll, "because");

        assertThat(requests.said())
                .isEqualTo("You have no vote here that counts, so there is nothing to withdraw or to explain.");
    }

    @Test
    void inAnAnonymousVoteAReasonHasNoName() {
        var poll = requests.posted(PollTerms.anAnonymousVote());
        requests.vote("U0BO", poll, 1, "python");

        requests.click("U0BO", VoteRequests.CHANNEL, "poll_word|" + poll + "||1", "add_reason", poll.value());
        requests.explain("U0BO", poll, "because");

        assertThat(inbound.server.last("views.open").field("view")).contains("without your name");
        assertThat(requests.said())
                .isEqualTo(
                        "Your reason is kept. It shows without your name when the vote closes, if 4 or more have voted.");
    }

    @Test
    void onceTheVoteIsClosedAReasonIsNotAskedForInVain() {
        var poll = requests.posted(PollTerms.anOpenVote());
        requests.vote("U0BO", poll, 1, "python");
        requests.closes("U0ANA", poll);
        rig.said();

        requests.click("U0BO", VoteRequests.CHANNEL, "poll_word|" + poll + "||1", "add_reason", poll.value());

        var view = inbound.server.last("views.open").field("view");
        assertThat(view).contains("This vote closed", "with Python").doesNotContain("plain_text_input");
        assertThat(rig.said()).isEmpty();
    }
}
