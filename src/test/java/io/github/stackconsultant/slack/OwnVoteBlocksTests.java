package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.AsideNotice;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.understanding.Deed;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The votes that somebody asked for, as they are named away from their messages. */
class OwnVoteBlocksTests {

    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @Test
    void whoCannotBeForgottenYetCanCloseTheVoteRightThere() {
        var poll = rig.opened(anOpenVote());
        var underWay = new ConsultationNotice.VotesUnderWay(1, List.of(poll.value()));

        var notice = rig.notices.notice(underWay);

        assertThat(BlockRules.json(notice.blocks()).toString())
                .contains("Close that vote first", "*Which backend?* in <#C0BACKEND>")
                .contains("\"close_vote\"", "\"post_again\"", "Go on");
        assertThat(BlockRules.ofMessage(notice)).isEmpty();
        assertThat(BlockRules.ofHome(rig.home(Rig.ANA, Optional.of(underWay)))).isEmpty();
        rig.voting.takes(Rig.ANA, new PollMove.Close(poll));
        assertThat(BlockRules.json(rig.notices.notice(underWay).blocks()).toString())
                .doesNotContain("\"close_vote\"");
    }

    @Test
    void whoeverAskedForAVoteClosesItWhereTheyAskHow() {
        var poll = rig.opened(anOpenVote());
        var wish = wish(Deed.CLOSE_VOTE, poll);

        var notice = rig.notices.notice(wish);

        assertThat(BlockRules.json(notice.blocks()).toString())
                .contains("Close it with the button under the vote:", "*Which backend?* in", "\"close_vote\"");
        assertThat(BlockRules.ofMessage(notice)).isEmpty();
        rig.voting.takes(Rig.ANA, new PollMove.Close(poll));
        assertThat(rig.notices.notice(wish).text()).startsWith("Only whoever asked for a vote can close it");
    }

    @Test
    void whoeverAskedForAVoteHearsWhenItCloses() {
        assertThat(rig.notices
                        .notice(wish(Deed.COUNT_VOTES, rig.opened(anOpenVote())))
                        .text())
                .startsWith("Your open vote: *Which backend?* in <#C0BACKEND>, closes ")
                .endsWith(" The message of a vote says how many have voted.");
    }

    private static AsideNotice.ByButton wish(Deed deed, PollId poll) {
        return new AsideNotice.ByButton(Optional.empty(), deed, Optional.empty(), List.of(poll.value()));
    }

    @Test
    void ofManyVotesTheStatusSaysThatThereAreMore() {
        var votes =
                Stream.generate(() -> rig.opened(anOpenVote()).value()).limit(6).toList();

        var text = rig.notices.notice(new AsideNotice.LiveVotes(votes)).text();
        assertThat(text).endsWith("; and more, which close later.");
        assertThat(text.split("Which backend", -1)).hasSize(6);
        assertThat(rig.notices
                        .notice(new AsideNotice.LiveVotes(votes.subList(0, 5)))
                        .text())
                .doesNotContain("more");
    }

    @Test
    void theStatusNamesAVoteUntilItIsClosed() {
        var poll = rig.opened(anOpenVote());
        var live = new AsideNotice.LiveVotes(List.of(poll.value()));

        assertThat(rig.notices.notice(live).text())
                .startsWith("Your open vote: *Which backend?* in <#C0BACKEND>, closes ");
        rig.voting.takes(Rig.ANA, new PollMove.Close(poll));
        assertThat(rig.notices.notice(live).text()).isEqualTo("No vote of yours is open any more.");
    }
}
