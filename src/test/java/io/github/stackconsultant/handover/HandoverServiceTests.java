package io.github.stackconsultant.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.Opinion;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.handover.HandoverRequest.Status;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoverServiceTests extends HandoverScenes {

    @Test
    void aRequestIsStoredAcknowledgedAndSentToTheConsultants() {
        var request = asked();

        assertThat(request.person()).isEqualTo(ANA);
        assertThat(request.contact()).isEqualTo(CONTACT);
        assertThat(request.matter()).isEqualTo("the streaming part");
        assertThat(request.recommendation()).isEqualTo(given);
        assertThat(request.askedAt()).isEqualTo(NOW);
        assertThat(request.status()).isEqualTo(Status.OPEN);
        assertThat(outbox.statements())
                .containsExactly(notice(ANA, PlainHandoverNotice.HANDOVER_ASKED), shown(request, CONSULTANTS));
    }

    @Test
    void whatWasTypedIsInNothingThatIsLoggedOrWaits() {
        var request = asked();
        var ask = new HandoverMove.Ask(given, CONTACT, "the streaming part");
        var why = new HandoverMove.SayWhy(given, "the streaming part");

        for (var text : List.of(
                request,
                outbox.statements(),
                turn("1", ANA, ask),
                turn("1", ANA, why),
                new Opinion(false, Optional.of("the streaming part")))) {
            assertThat(text.toString()).doesNotContain("streaming", "Ruiz", "Initech", "initech");
        }
    }

    @Test
    void theSameDeliveryAsksOnce() {
        var turn = turn("same", ANA, new HandoverMove.Ask(given, CONTACT, "matter"));

        assertThat(service.take(turn)).isEqualTo(new Reply.Accepted());
        assertThat(service.take(turn)).isEqualTo(new Reply.Repeated());

        assertThat(handovers.all()).hasSize(1);
        assertThat(outbox.statements()).hasSize(2);
    }

    @Test
    void onlyWhoseRecommendationItIsMayAsk() {
        for (var move : List.of(new HandoverMove.Begin(given), new HandoverMove.Ask(given, CONTACT, "matter"))) {
            assertThat(does(BO, move)).isEqualTo(new Reply.Refused(new ConsultationNotice.NotYours("U0ANA")));
            assertThat(outbox.statements()).containsExactly(notice(BO, new ConsultationNotice.NotYours("U0ANA")));
        }
        assertThat(handovers.all()).isEmpty();
        assertThat(does(ANA, new HandoverMove.Begin(given))).isEqualTo(new Reply.Accepted());
        assertThat(outbox.statements()).isEmpty();
    }

    @Test
    void anUnknownRecommendationIsOutdated() {
        var gone = new RecommendationId("gone");

        assertThat(does(ANA, new HandoverMove.Begin(gone)))
                .isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
        assertThat(does(ANA, new HandoverMove.BeginWhy(gone)))
                .isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
        assertThat(does(ANA, new HandoverMove.SayWhy(gone, "x")))
                .isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
    }

    @Test
    void withoutConsultantsNothingIsAskedAndThePersonHearsWhy() {
        for (var move : List.of(new HandoverMove.Begin(given), new HandoverMove.Ask(given, CONTACT, "matter"))) {
            assertThat(does(alone, ANA, move)).isEqualTo(new Reply.Refused(PlainHandoverNotice.NO_CONSULTANTS));
            assertThat(outbox.statements()).containsExactly(notice(ANA, PlainHandoverNotice.NO_CONSULTANTS));
        }
        assertThat(handovers.all()).isEmpty();
    }

    @Test
    void whatIsKeptIsSentAgainByWhoAskedOnly() {
        var request = asked();
        var again = new HandoverMove.SendAgain(request.id());

        assertThat(does(BO, again)).isEqualTo(new Reply.Refused(new ConsultationNotice.NotYours("U0ANA")));
        assertThat(does(alone, ANA, again)).isEqualTo(new Reply.Refused(PlainHandoverNotice.NO_CONSULTANTS));
        assertThat(does(ANA, again)).isEqualTo(new Reply.Accepted());

        assertThat(outbox.statements())
                .containsExactly(notice(ANA, PlainHandoverNotice.HANDOVER_ASKED), shown(request, CONSULTANTS));
        assertThat(handovers.all()).hasSize(1);
    }
}
