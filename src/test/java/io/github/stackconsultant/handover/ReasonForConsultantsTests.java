package io.github.stackconsultant.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Notice;
import io.github.stackconsultant.conversation.Opinion;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.messaging.Topic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReasonForConsultantsTests extends HandoverScenes {

    @Test
    void aReasonIsKeptWithTheRatingAndGoesToTheConsultants() {
        recommendations.rate(given, ANA, false, NOW);

        assertThat(runs(ANA, new Deed.BeginWhy(given))).isEqualTo(new Reply.Accepted());
        assertThat(outbox.statements()).isEmpty();
        assertThat(runs(ANA, new Deed.SayWhy(given, "too short"))).isEqualTo(new Reply.Accepted());

        assertThat(recommendations.opinion(given, ANA)).contains(new Opinion(false, Optional.of("too short")));
        assertThat(outbox.statements())
                .containsExactly(
                        notice(ANA, Notice.REASON_SENT), inChannel(Topic.FEEDBACK, ANA, CONSULTANTS, given.value()));
    }

    @Test
    void withoutConsultantsAReasonIsKeptAndSaidToBeKeptOnly() {
        recommendations.rate(given, ANA, false, NOW);

        assertThat(runs(alone, ANA, new Deed.SayWhy(given, "too short"))).isEqualTo(new Reply.Accepted());

        assertThat(recommendations.opinion(given, ANA)).contains(new Opinion(false, Optional.of("too short")));
        assertThat(outbox.statements()).containsExactly(notice(ANA, Notice.REASON_KEPT));
    }

    @Test
    void onlyWhoFoundItUnhelpfulSaysWhy() {
        recommendations.rate(given, BO, false, NOW);

        for (var deed : List.of(new Deed.BeginWhy(given), new Deed.SayWhy(given, "x"))) {
            assertThat(runs(ANA, deed)).isEqualTo(new Reply.Refused(Notice.OUTDATED));
            assertThat(runs(DEV, deed)).isEqualTo(new Reply.Refused(Notice.NOT_YOURS));
            assertThat(outbox.statements()).containsExactly(notice(DEV, Notice.NOT_YOURS, "U0ANA"));
            assertThat(runs(BO, deed)).isEqualTo(new Reply.Accepted());
        }
        assertThat(recommendations.opinion(given, ANA)).isEmpty();
        assertThat(recommendations.opinion(given, BO)).contains(new Opinion(false, Optional.of("x")));
    }
}
