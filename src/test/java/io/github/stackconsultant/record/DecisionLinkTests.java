package io.github.stackconsultant.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.record.DecisionReply.Refused;
import io.github.stackconsultant.record.DecisionReply.Refused.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionLinkTests extends DecisionScenes {

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
        assertThat(takes(ANA, advice(1, "Which?"))).isEqualTo(new DecisionReply.SavedBefore());
        assertThat(decisions.of(ANA, 9)).containsExactly(again);
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
