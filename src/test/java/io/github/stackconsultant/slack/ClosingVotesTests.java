package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Contents;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollReply;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A vote ends by who asked or by its time, and nothing changes it after that. */
class ClosingVotesTests {

    @AutoClose
    private final VoteRequests requests = new VoteRequests();

    private final Rig rig = requests.rig;

    @Test
    void onlyWhoAskedClosesIt() {
        var poll = requests.posted(PollTerms.anOpenVote());

        requests.tool("U0BO", poll, "close_vote");
        assertThat(requests.inbound.server.methods()).doesNotContain("views.open");
        assertThat(requests.said())
                .startsWith("Only <@U0ANA>, who asked, can close this vote: write to them if it should end sooner. By"
                        + " itself it closes <!date^")
                .endsWith(". Nothing changed.");
        assertThat(requests.find(poll).open()).isTrue();

        requests.tool("U0ANA", poll, "close_vote");
        assertThat(requests.inbound.server.last("views.open").field("view"))
                .contains(
                        "Close the vote?", "Which backend?", "Nobody can vote after that.", "Close it", "Keep it open");
        assertThat(requests.find(poll).open()).isTrue();

        requests.closes("U0ANA", poll);
        assertThat(requests.said()).isEqualTo("The vote is closed. The outcome goes to <#C0BACKEND>.");
        assertThat(requests.find(poll).open()).isFalse();
        assertThat(Contents.kinds(rig.said())).containsExactly(PollContent.Result.class);
    }

    @Test
    void whereTheAnswerToThePostIsStillOutTheOwnerIsNotToldThatNobodyWasAsked() {
        var poll = requests.posted(PollTerms.anOpenVote());
        var closed = new PollReply.Closed(requests.find(poll), false);

        assertThat(PollWords.reply(closed, Optional.empty()).orElseThrow().text())
                .isEqualTo("The vote is closed. I do not know that it was posted: if its message is in <#C0BACKEND>,"
                        + " nobody can vote there any more. The outcome goes to <#C0BACKEND>.");
    }

    @Test
    void closingStandsBehindThreeDotsAndSaysWhoMay() {
        var poll = requests.posted(PollTerms.anOpenVote());

        var message = PollBlocks.message(rig.voting.voting().standing(poll).orElseThrow());

        assertThat(BlockRules.json(message.blocks()).toString())
                .contains("{\"type\":\"overflow\",\"action_id\":\"close_vote\"")
                .contains("\"Close the vote (only whoever asked can)\"")
                .doesNotContain("confirm");
    }

    @Test
    void aClosedPollSaysHowItEndedAndStays() {
        var poll = requests.posted(PollTerms.anOpenVote());
        requests.vote("U0BO", poll, 1, "python");
        requests.closes("U0ANA", poll);
        var before = requests.find(poll);

        requests.vote("U0CHI", poll, 1, "nodejs");
        assertThat(requests.said()).startsWith("This vote closed <!date^").endsWith(" with Python. Nothing changed.");
        requests.tool("U0BO", poll, "withdraw_vote");
        assertThat(requests.said()).startsWith("This vote closed <!date^");
        requests.explain("U0BO", poll, "too late");
        assertThat(requests.said()).startsWith("This vote closed <!date^");
        requests.closes("U0ANA", poll);
        assertThat(requests.said()).startsWith("This vote closed <!date^");
        requests.tool("U0BO", poll, "close_vote");
        assertThat(requests.said()).startsWith("This vote closed <!date^").endsWith(" with Python. Nothing changed.");
        assertThat(requests.find(poll)).isEqualTo(before);
    }

    @Test
    void whatComesAfterItsTimeIsTooLateEvenIfNobodyNoticedTheEnd() {
        var poll = requests.posted(PollTerms.anOpenVote());
        rig.clock.tick(Duration.ofDays(3));

        requests.vote("U0BO", poll, 1, "python");

        assertThat(requests.said()).startsWith("This vote closed <!date^").endsWith(". Nothing changed.");
        assertThat(requests.count(poll, "python")).isZero();
    }
}
