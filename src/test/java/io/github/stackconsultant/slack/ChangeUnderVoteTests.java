package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.recommendation.Strength;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What voters, the owner and the channel hear of votes that a changed answer made stale. */
class ChangeUnderVoteTests {

    private static final String TWO_LOST =
            "2 votes from before the answers changed were not confirmed and do not count.";

    @AutoClose
    private final PollStage stage = new PollStage();

    static Stream<PollTerms> bothKinds() {
        return Stream.of(anOpenVote(), anAnonymousVote());
    }

    @Test
    void theOutcomeTheClosedPollAndTheOwnersWordSayHowManyWereNotConfirmed() {
        var poll = stage.posted(anOpenVote());
        for (var user : List.of("U0BO", "U0CHI", "U0DEE")) {
            stage.vote(poll, user, "python");
        }
        stage.changes();
        stage.take(Rig.BO, new PollMove.Confirm(poll, 2));
        stage.rig.said();

        var reply = stage.take(Rig.ANA, new PollMove.Close(poll));
        stage.say();
        stage.bringUpToDate();

        assertThat(stage.server.last("chat.postMessage").field("text"))
                .isEqualTo("Decided: Python (Which backend?, 1 vote, 2 not confirmed)");
        assertThat(stage.posted()).contains("1 vote\\n" + TWO_LOST);
        assertThat(stage.updated()).contains(TWO_LOST, "1 vote in all").doesNotContain("to be confirmed");
        assertThat(PollWords.reply(reply, Optional.empty()).orElseThrow().text())
                .isEqualTo("The vote is closed. The outcome goes to <#C0BACKEND>. " + TWO_LOST);
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void whereNobodyConfirmedItDoesNotSayThatNobodyVoted(PollTerms terms) {
        var poll = stage.posted(terms);
        stage.vote(poll, "U0BO", "python");
        stage.changes();
        stage.rig.said();

        stage.close(poll);
        stage.say();
        stage.bringUpToDate();

        assertThat(stage.posted())
                .contains("Not decided: no vote was confirmed")
                .contains("1 vote from before the answers changed was not confirmed and does not count.");
        assertThat(stage.updated()).contains("No vote was confirmed.").doesNotContain("Nobody voted");
        var late = (PollReply.Refused) stage.take(Rig.BO, new PollMove.Confirm(poll, 2));
        assertThat(PollWords.reply(late, Optional.empty()).orElseThrow().text())
                .endsWith(". Not decided: no vote was confirmed. Nothing changed.");
    }

    @Test
    void whoVotedBeforeTheChangeIsAskedToConfirm() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U0BO", "python");
        stage.changes();

        stage.say();

        var word = stage.server.last("chat.postMessage");
        assertThat(word.field("channel")).isEqualTo("D0BO");
        assertThat(word.field("text")).contains("*Python", "does not count until you confirm it here");
        assertThat(word.field("blocks")).contains("confirm_vote").containsPattern("\\|" + poll + "\\|\\d+\\|2");
        stage.bringUpToDate();
        assertThat(stage.server.last("chat.update").field("blocks"))
                .contains(
                        "1 earlier vote does not count until its voter confirms it, in the message that I sent them, or by"
                                + " pressing the choice again here.")
                .containsPattern("ballot\\|" + poll + "\\|\\d+\\|2");
    }

    @Test
    void whereSlackDoesNotTakeTheButtonTheVoterReadsWhereToVoteAnew() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U0BO", "python");
        stage.changes();
        stage.server.next("chat.postMessage", Answer.error("invalid_blocks"));

        stage.say();

        assertThat(stage.server.last("chat.postMessage").field("channel")).isEqualTo("D0BO");
        assertThat(stage.posted())
                .contains("or vote anew there.", "You vote under the question in its channel.")
                .doesNotContain("confirm_vote");
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void whoTakesTheVoteBackBeforeTheRequestIsSaidIsNotAsked(PollTerms terms) {
        var poll = stage.posted(terms);
        stage.vote(poll, "U0BO", "python");
        stage.changes();
        stage.take(Rig.BO, new PollMove.Withdraw(poll));
        stage.server.forgetCalls();

        assertThat(stage.say()).containsExactly(new Outcome.Said());

        assertThat(stage.server.calls()).isEmpty();
    }

    @Test
    void whoIsAskedToConfirmReadsWhatWouldBeConfirmed() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U0BO", "python");
        stage.vote(poll, "U0BO", "nodejs");
        stage.changes();

        stage.say();

        assertThat(stage.server.last("chat.postMessage").field("channel")).isEqualTo("D0BO");
        assertThat(stage.server.last("chat.postMessage").field("text"))
                .startsWith(
                        "What you voted on has changed: your vote for *Node.js* on \u201cWhich backend?\u201d in <#C0BACKEND> does not"
                                + " count until you confirm it here, or vote anew there.");
        assertThat(stage.posted()).contains("\"accessibility_label\":\"Confirm my vote for Node.js\"");
    }

    @Test
    void whoIsAskedToConfirmReadsWhatChanged() {
        stage.rig.recommendations.add(new GivenRecommendation(PollTerms.aMatter(1), Rig.ANA, Rig.NOW));
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U0BO", "python");
        stage.changes();

        stage.say();

        assertThat(stage.server.last("chat.postMessage").field("text"))
                .startsWith("What you voted on has changed: your vote for *Python* on ")
                .contains(
                        "vote anew there.\nProduct is ",
                        "answer 2",
                        " (it was ",
                        "answer 1",
                        "The margin is 10 of at most 0 (it was 10 of at most 0). The consultation");
    }

    @Test
    void whereNothingIsKnownBeforeOrNowNoMarginIsNamed() {
        stage.rig.recommendations.add(new GivenRecommendation(unknown(1), Rig.ANA, Rig.NOW));
        var poll = stage.asked(anOpenVote().terms(), unknown(1));
        stage.say();
        stage.vote(poll, "U0BO", "python");
        stage.rig.voting.voting().replace(unknown(2), stage.delivery());

        stage.say();

        assertThat(stage.server.last("chat.postMessage").field("text"))
                .contains("Product is ", ". The consultation says *Not enough known to recommend*")
                .doesNotContain("margin");
    }

    private static Advice unknown(int number) {
        var known = PollTerms.aMatter(number);
        var before = known.recommendation();
        return new Advice(
                known.id(),
                known.consultation(),
                known.answers(),
                new Recommendation(
                        before.comparison(),
                        before.title(),
                        before.subject(),
                        before.knowledgeVersion(),
                        before.selection(),
                        new Verdict.NotEnoughKnown(Strength.TOSS_UP),
                        before.confidence(),
                        before.scores(),
                        before.criteria(),
                        before.contributions(),
                        before.tellingSteps(),
                        before.allSteps(),
                        before.withoutGuesses()),
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"python", "nodejs", "+several", "+none"})
    void theRequestToConfirmAnAnonymousVoteIsTheSameWhateverWasChosen(String choice) {
        var poll = stage.posted(anAnonymousVote());
        stage.vote(poll, "U0BO", choice);
        stage.changes();

        assertThat(stage.rig.outbox.statements())
                .filteredOn(statement -> statement.content() instanceof PollContent.Confirmation)
                .singleElement()
                .returns(new PollContent.Confirmation(poll, 2, new RecommendationId("r-1")), Statement::content);
        stage.say();

        assertThat(stage.server.last("chat.postMessage").field("channel")).isEqualTo("D0BO");
        assertThat(stage.server.last("chat.postMessage").field("text"))
                .startsWith(
                        "What you voted on has changed: your vote on \u201cWhich backend?\u201d in <#C0BACKEND> does not"
                                + " count until you confirm it here, or vote anew there. What you chose is not named here, since"
                                + " the vote is anonymous; it stays the same if you confirm.");
        assertThat(stage.posted()).contains("\"accessibility_label\":\"Confirm my vote\"");
    }

    @Test
    void beforeAnAnonymousVoteIsClosedItSaysThatTooFewWouldShowNothing() {
        var poll = stage.posted(anAnonymousVote());
        for (var voter : List.of("U0BO", "U0CY", "U0DE")) {
            stage.vote(poll, voter, "python");
        }
        assertThat(closing(poll))
                .contains(
                        "With fewer than 4 votes an anonymous vote shows no result, and 3 votes count so far. Nobody");

        stage.vote(poll, "U0EM", "python");
        assertThat(closing(poll)).doesNotContain("shows no result");
    }

    @Test
    void beforeItIsClosedEarlyItSaysWhatWouldNotCount() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U0BO", "python");
        assertThat(closing(poll)).contains("\"text\":\"Nobody can vote after that.\"");

        stage.changes();
        assertThat(closing(poll))
                .contains("\"text\":\"1 vote from before the answers changed is not confirmed yet and will not count. "
                        + "Nobody can vote after that.\"");

        stage.take(Rig.BO, new PollMove.Confirm(poll, 2));
        assertThat(closing(poll)).contains("\"text\":\"Nobody can vote after that.");
    }

    /** What whoever asked reads before the vote is closed. */
    private String closing(PollId poll) {
        var origin = Origin.of("", poll.value(), Rig.ANA_DIRECT, Optional.empty());
        var standing = stage.rig.voting.voting().standing(poll).orElseThrow();
        return BlockRules.json(PollViews.close(origin, standing).getBlocks()).toString();
    }
}
