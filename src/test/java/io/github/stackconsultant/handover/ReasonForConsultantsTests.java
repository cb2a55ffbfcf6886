package io.github.stackconsultant.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.Opinion;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.messaging.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReasonForConsultantsTests extends HandoverScenes {

    @Test
    void aReasonIsKeptWithTheRatingAndGoesToTheConsultants() {
        recommendations.rate(given, ANA, false, NOW);

        assertThat(does(ANA, new HandoverMove.BeginWhy(given))).isEqualTo(new Reply.Accepted());
        assertThat(outbox.statements()).isEmpty();
        assertThat(does(ANA, new HandoverMove.SayWhy(given, "too short"))).isEqualTo(new Reply.Accepted());

        assertThat(recommendations.opinion(given, ANA)).contains(new Opinion(false, Optional.of("too short")));
        assertThat(outbox.statements())
                .containsExactly(
                        notice(ANA, PlainHandoverNotice.REASON_SENT),
                        Statement.at(CONSULTANTS, ANA, new HandoverContent.Feedback(given)));
    }

    @Test
    void withoutConsultantsAReasonIsKeptAndSaidToBeKeptOnly() {
        recommendations.rate(given, ANA, false, NOW);

        assertThat(does(alone, ANA, new HandoverMove.SayWhy(given, "too short")))
                .isEqualTo(new Reply.Accepted());

        assertThat(recommendations.opinion(given, ANA)).contains(new Opinion(false, Optional.of("too short")));
        assertThat(outbox.statements()).containsExactly(notice(ANA, PlainHandoverNotice.REASON_KEPT));
    }

    @Test
    void onlyWhoFoundItUnhelpfulSaysWhy() {
        recommendations.rate(given, BO, false, NOW);

        for (var move : List.of(new HandoverMove.BeginWhy(given), new HandoverMove.SayWhy(given, "x"))) {
            assertThat(does(ANA, move)).isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
            assertThat(does(DEV, move)).isEqualTo(new Reply.Refused(new ConsultationNotice.NotYours("U0ANA")));
            assertThat(outbox.statements()).containsExactly(notice(DEV, new ConsultationNotice.NotYours("U0ANA")));
            assertThat(does(BO, move)).isEqualTo(new Reply.Accepted());
        }
        assertThat(recommendations.opinion(given, ANA)).isEmpty();
        assertThat(recommendations.opinion(given, BO)).contains(new Opinion(false, Optional.of("x")));
    }
}
