package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.slack.SlackServer.Answer;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Terms;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where Slack does not let the message of a poll follow its votes, whoever asked hears of it. */
class RefusedUpdatesTests {

    @AutoClose
    private final PollStage stage = new PollStage();

    private final SlackServer server = stage.server;

    @ParameterizedTest
    @ValueSource(strings = {"is_archived", "cant_update_message"})
    void whatIsRefusedIsNotTriedAgainBeforeTheNextChangeAndWhoeverAskedHearsOfItOnce(String error) {
        var poll = stage.lagging();
        server.next("chat.update", Answer.error(error), Answer.error(error));

        stage.bringUpToDate();
        stage.bringUpToDate();
        assertThat(server.methods()).containsExactly("chat.update", "conversations.open", "chat.postMessage");
        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(server.last("chat.postMessage").field("text"))
                .contains("does not let me bring the message of your vote in <#C0BACKEND> up to date (" + error + ")");

        stage.vote(poll, "U2", "python");
        stage.bringUpToDate();
        assertThat(server.methods())
                .containsExactly("chat.update", "conversations.open", "chat.postMessage", "chat.update");
    }

    @Test
    void whereADeletedMessageCannotBePostedAnewItIsTriedAgainLater() {
        var poll = stage.lagging();
        server.next("chat.update", Answer.error("message_not_found"));
        server.next("chat.postMessage", Answer.error("is_archived"));

        stage.bringUpToDate();
        stage.bringUpToDate();
        assertThat(server.methods())
                .containsExactly("chat.update", "chat.postMessage", "conversations.open", "chat.postMessage");
        assertThat(server.last("chat.postMessage").field("text"))
                .startsWith("The message of your vote in <#C0BACKEND> is gone")
                .contains("Nobody can vote there now");
        stage.vote(poll, "U2", "python");
        stage.bringUpToDate();

        assertThat(server.methods()).last().isEqualTo("chat.update");
    }

    @Test
    void thatNobodyCanVoteAnyMoreIsSaidThoughItWasSaidThatTheMessageStandsStill() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U1", "python");
        server.next("chat.update", Answer.error("is_archived"), Answer.error("message_not_found"));
        stage.bringUpToDate();
        stage.vote(poll, "U2", "python");
        server.next("chat.postMessage", Answer.error("is_archived"));

        stage.bringUpToDate();

        assertThat(server.last("chat.postMessage").field("channel")).isEqualTo("D0ANA");
        assertThat(server.last("chat.postMessage").field("text")).contains("Nobody can vote there now");
    }

    @Test
    void whatWasTakenInBetweenAndIsRefusedAgainIsToldAgain() {
        var poll = stage.posted(anOpenVote());
        var refusal = Answer.error("restricted_action");
        server.next("chat.update", refusal, Answer.of(200, "{\"ok\":true}"), refusal);

        for (var user : List.of("U1", "U2", "U3")) {
            stage.vote(poll, user, "python");
            stage.bringUpToDate();
        }

        assertThat(stage.texts())
                .filteredOn(text -> text.contains("up to date (restricted_action)"))
                .hasSize(2);
    }

    @Test
    void quotationMarksInAQuestionAreSingleOnes() {
        var poll = asking("\u201cA chat\u201d: which backend?");
        var refused = new SlackAnswer.Refused<Void>("is_archived");

        assertThat(List.of(
                        PostingWords.notUpdated(poll, refused),
                        PostingWords.notPostedAnew(poll, refused),
                        PostingWords.notReminded(poll, refused),
                        PostingWords.namedNotReminded(poll, refused)))
                .allSatisfy(
                        word -> assertThat(word.text()).contains(": \u201c\u2018A chat\u2019: which backend?\u201d. "));
    }

    private static Poll asking(String question) {
        var usual = anOpenVote().terms();
        return PollSamples.from(PollSamples.anOpenPollOf(Rig.ANA))
                .terms(new Terms(
                        question,
                        usual.choices(),
                        usual.secrecy(),
                        usual.results(),
                        usual.deadline(),
                        usual.quorum(),
                        usual.closesAtQuorum(),
                        usual.voters(),
                        usual.reminder()))
                .made();
    }

    @Test
    void whoCouldNotBeToldIsToldOfTheNextChange() {
        var poll = stage.posted(anOpenVote());
        stage.vote(poll, "U1", "python");
        server.next("chat.update", Answer.error("is_archived"), Answer.error("is_archived"));
        server.next("chat.postMessage", Answer.of(503, "oops"));

        stage.bringUpToDate();
        stage.vote(poll, "U2", "python");
        server.forgetCalls();
        stage.bringUpToDate();

        assertThat(server.methods()).containsExactly("chat.update", "conversations.open", "chat.postMessage");
    }
}
