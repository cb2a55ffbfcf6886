package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import io.github.stackconsultant.conversation.AsideNotice;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The votes that somebody asked for, as they are named away from their messages. */
class OwnVoteBlocksTests {

    private final Rig rig = new Rig(KnowledgeFixtures.ours());
    private int turns;

    private PollId opened(PollTerms terms) {
        var ask = rig.voting.asking(Rig.ANA, "C0BACKEND", terms.terms(), PollTerms.aMatter(1));
        var poll = ((PollReply.Asked) votes(Rig.ANA, ask)).poll().id();
        rig.voting.voting().open(poll, ZoneOffset.UTC, OptionalInt.empty());
        return poll;
    }

    private PollReply votes(Person person, PollMove move) {
        return rig.voting.voting().take(new PollTurn(new DeliveryId("turn-" + ++turns), person, false, move));
    }

    private static String readable(List<LayoutBlock> blocks) {
        return GsonFactory.createSnakeCase()
                .newBuilder()
                .disableHtmlEscaping()
                .create()
                .toJson(blocks);
    }

    @Test
    void whoCannotBeForgottenYetCanCloseTheVoteRightThere() {
        var poll = opened(anOpenVote());
        var underWay = new ConsultationNotice.VotesUnderWay(1, List.of(poll.value()));

        var notice = rig.notices.notice(underWay);

        assertThat(readable(notice.blocks()))
                .contains("Close that vote first", "*Which backend?* in <#C0BACKEND>")
                .contains("\"close_vote\"", "\"post_again\"", "Go on");
        assertThat(BlockRules.ofMessage(notice)).isEmpty();
        assertThat(BlockRules.ofHome(rig.home(Rig.ANA, Optional.of(underWay)))).isEmpty();
        votes(Rig.ANA, new PollMove.Close(poll));
        assertThat(readable(rig.notices.notice(underWay).blocks())).doesNotContain("\"close_vote\"");
    }

    @Test
    void ofManyVotesTheStatusSaysThatThereAreMore() {
        var votes = Stream.generate(() -> opened(anOpenVote()).value()).limit(6).toList();

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
        var poll = opened(anOpenVote());
        var live = new AsideNotice.LiveVotes(List.of(poll.value()));

        assertThat(rig.notices.notice(live).text())
                .startsWith("Your open vote: *Which backend?* in <#C0BACKEND>, closes ");
        votes(Rig.ANA, new PollMove.Close(poll));
        assertThat(rig.notices.notice(live).text()).isEqualTo("No vote of yours is open any more.");
    }
}
