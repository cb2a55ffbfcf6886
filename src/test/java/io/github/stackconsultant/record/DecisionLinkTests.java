package io.github.stackconsultant.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.record.DecisionReply.Refused;
import io.github.stackconsultant.record.DecisionReply.Refused.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionLinkTests extends DecisionScenes {

    @Test
    void whatFollowsAnotherInTheSameChannelIsReachedFromItsPageWhileThatHasALink() {
        var old = saved(ANA, into("C1", 1));
        var there = saved(ANA, into("C1", 2));
        var elsewhere = saved(ANA, into("C2", 3));
        var nowhere = saved(ANA, advice(4, "Which?"));
        var last = saved(ANA, into("C1", 5));

        assertThat(List.of(old, there, elsewhere, nowhere, last))
                .extracting(documents::followsInItsChannel)
                .containsExactly(false, true, false, false, true);

        takes(ANA, new DecisionMove.Withdraw(old.id()));
        assertThat(documents.followsInItsChannel(there)).isFalse();
    }

    private DecisionMove.Save into(String channel, int number) {
        return new DecisionMove.Save(
                advice(number, "Which?").cause(),
                "Which?",
                Optional.empty(),
                "",
                Optional.of(LATER),
                Optional.of(channel));
    }

    @Test
    void whatIsSavedAgainAfterItsLinkWasWithdrawnHasANewLink() {
        var first = saved(ANA, advice(1, "Which?"));
        takes(ANA, new DecisionMove.Withdraw(first.id()));
        outbox.clear();

        var again = saved(ANA, advice(1, "Which?"));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.token()).contains("token-2");
        assertThat(documents.behind("token-1")).isEmpty();
        assertThat(documents.behind("token-2").map(found -> found.decision())).contains(again);
        assertThat(said()).containsExactly(DecisionContent.Link.class);
        assertThat(takes(ANA, advice(1, "Which?"))).isEqualTo(new DecisionReply.SavedBefore(again));
    }

    @Test
    void onlyTheOwnerWithdrawsALinkAndOnce() {
        var old = saved(ANA, advice(1, "Which backend?"));

        assertThat(takes(BO, new DecisionMove.Withdraw(old.id())))
                .isEqualTo(new Refused(Reason.NOT_OWNER, Optional.of(ANA.user())));
        assertThat(takes(ANA, new DecisionMove.Withdraw(old.id()))).isInstanceOf(DecisionReply.LinkWithdrawn.class);
        assertThat(takes(ANA, new DecisionMove.Withdraw(old.id())))
                .isEqualTo(new Refused(Reason.WITHDRAWN_BEFORE, Optional.empty()));

        assertThat(documents.behind("token-1")).isEmpty();
    }
}
