package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Quorum;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The direct message that asks to confirm a vote says, once it is clicked, what has become of that vote. */
class AnsweredConfirmationsTests {

    private static final String ON = " on \u201cWhich backend?\u201d in <#C0BACKEND>";

    @AutoClose
    private final VoteRequests requests = new VoteRequests();

    private final SlackServer server = requests.inbound.server;

    @Test
    void whatIsConfirmedCountsAndTheButtonIsGone() {
        var poll = changed(anOpenVote(), "python");

        confirms(poll, 2);

        assertThat(server.methods()).containsExactly("chat.update");
        assertThat(server.last("chat.update").field("channel")).isEqualTo("D0BO");
        assertThat(server.last("chat.update").field("ts")).isEqualTo("1700000000.000100");
        assertThat(text()).startsWith("Your vote for *Python*" + ON + " counts. You can change it there until <!date^");
        assertThat(server.last("chat.update").field("blocks"))
                .contains("add_reason")
                .doesNotContain("confirm_vote");
        assertThat(requests.count(poll, "python")).isOne();
    }

    @Test
    void whatSpeaksAgainstTheConsultationIsAskedForItsReason() {
        var poll = changed(anOpenVote(), "nodejs");

        confirms(poll, 2);

        assertThat(text()).endsWith(" The consultation says otherwise: what speaks for your choice?");
    }

    @Test
    void whoGaveAReasonBeforeIsNotAskedForIt() {
        var poll = requests.posted(anOpenVote());
        requests.vote("U0BO", poll, 1, "nodejs");
        requests.explain("U0BO", poll, "nodejs", "two run it");
        requests.rig.voting.voting().replace(PollTerms.aMatter(2), new DeliveryId("cause"));
        requests.inbound.settle();

        confirms(poll, 2);

        assertThat(text()).endsWith(" Your reason stays.");
        assertThat(server.last("chat.update").field("blocks")).contains("Change the reason");
    }

    @Test
    void whoHasVotedAnewReadsWhatCounts() {
        var poll = changed(anOpenVote(), "python");
        requests.vote("U0BO", poll, 2, "nodejs");

        confirms(poll, 2);

        assertThat(text()).startsWith("Your vote for *Node.js*" + ON + " counts.");
        assertThat(requests.count(poll, "python")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"python", "nodejs"})
    void ofAnAnonymousVoteOnlyWhatDoesNotStayNamesTheChoice(String choice) {
        var poll = changed(anAnonymousVote(), choice);

        confirms(poll, 2);

        assertThat(text()).startsWith("Your vote" + ON + " counts. You can change it there until <!date^");
        assertThat(text() + server.last("chat.update").field("blocks"))
                .doesNotContain("Python", "Node.js", "says otherwise");
        assertThat(requests.said()).startsWith("Your vote counts for *");
        assertThat(requests.wordJson().get("response_type").getAsString()).isEqualTo("ephemeral");
        assertThat(requests.wordJson().get("replace_original").getAsBoolean()).isFalse();
    }

    @Test
    void theLastVoteNeededSaysThatItClosedTheVote() {
        var poll = changed(anOpenVote().needing(new Quorum.Votes(2)).closedThen(), "python");
        requests.vote("U0CHI", poll, 2, "python");

        confirms(poll, 2);

        assertThat(text())
                .isEqualTo("Your vote for *Python*" + ON + " counts. It was the last one needed: the vote is closed.");
    }

    @Test
    void onceTheVoteIsClosedItSaysThatTheVoteDoesNotCount() {
        var poll = changed(anOpenVote(), "python");
        requests.closes("U0ANA", poll);

        confirms(poll, 2);

        assertThat(text())
                .startsWith("The vote" + ON + " closed <!date^")
                .endsWith(". Not decided: no vote was confirmed. Your vote for *Python* was not confirmed before that,"
                        + " so it does not count.");
        assertThat(server.last("chat.update").field("blocks")).doesNotContain("\"button\"");
    }

    @Test
    void whoVotedAnewBeforeTheEndReadsThatItCounted() {
        var poll = changed(anOpenVote(), "python");
        requests.vote("U0BO", poll, 2, "nodejs");
        requests.closes("U0ANA", poll);

        confirms(poll, 2);

        assertThat(text()).contains(" with Node.js. ").endsWith("cast anew before that, and counted.");
    }

    @Test
    void onceItsTimeIsOverItIsSaidThoughTheEndIsStillToBeNoticed() {
        var poll = changed(anOpenVote(), "python");
        requests.rig.clock.tick(Duration.ofDays(4));

        confirms(poll, 2);

        assertThat(text()).endsWith("Your vote for *Python* was not confirmed before that, so it does not count.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofAClosedAnonymousVoteItSaysTheSameToWhoeverTookPart(boolean confirmed) {
        var poll = changed(anAnonymousVote(), "python");
        if (confirmed) {
            requests.vote("U0BO", poll, 2, "python");
        }
        requests.closes("U0ANA", poll);

        confirms(poll, 2);

        assertThat(text())
                .endsWith(". A vote that was not confirmed before that does not count.")
                .doesNotContain("Python");
    }

    @Test
    void whereItHasChangedOnceMoreItPointsToTheNewerMessage() {
        var poll = changed(anOpenVote(), "python");
        requests.rig.voting.voting().replace(PollTerms.aMatter(3), new DeliveryId("once more"));

        confirms(poll, 2);

        assertThat(text())
                .isEqualTo("What is voted on" + ON
                        + " has changed once more since I asked you this, so nothing was counted. Confirm in my newer"
                        + " message here, or vote anew in the channel.");
        assertThat(requests.count(poll, "python")).isZero();
    }

    @Test
    void whoHasTakenTheVoteBackHasNothingToConfirm() {
        var poll = changed(anOpenVote(), "python");
        requests.tool("U0BO", poll, "withdraw_vote");

        confirms(poll, 2);

        assertThat(text()).isEqualTo("You have no vote" + ON + " any more, so there is nothing to confirm.");
    }

    @Test
    void whereTheMessageCannotBeChangedItIsSaidBesideIt() {
        var poll = changed(anOpenVote(), "python");
        server.next("chat.update", Answer.error("message_not_found"));

        confirms(poll, 2);

        assertThat(requests.said()).startsWith("Your vote for *Python*" + ON + " counts.");
    }

    /** Bo votes, then Ana changes an answer: Python is recommended in place of Node.js. */
    private PollId changed(PollTerms terms, String choice) {
        var poll = requests.posted(terms);
        requests.vote("U0BO", poll, 1, choice);
        requests.rig.voting.voting().replace(PollTerms.aMatter(2), new DeliveryId("cause"));
        requests.inbound.settle();
        server.forgetCalls();
        return poll;
    }

    private void confirms(PollId poll, int edition) {
        requests.click("U0BO", "D0BO", "poll_word|" + poll + "||" + edition, "confirm_vote", poll.value());
        requests.inbound.settle();
    }

    private String text() {
        return server.last("chat.update").field("text");
    }
}
