package io.github.stackconsultant.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.handover.HandoverRequest.Status;
import io.github.stackconsultant.handover.HandoverRequest.Taken;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakenRequestTests extends HandoverScenes {

    @Test
    void whoTakesItFirstAnswersItAndWhoAskedIsTold() {
        var request = asked();

        assertThat(does(BO, new HandoverMove.Take(request.id(), Optional.of(CLICKED))))
                .isEqualTo(new Reply.Accepted());

        var taken = handovers.find(request.id()).orElseThrow();
        assertThat(taken.taken()).contains(new Taken(BO, NOW));
        assertThat(taken.posted()).contains(CLICKED);
        isShownAndSaid(request, new HandoverNotice.Taken("U0BO"));
    }

    private void isShownAndSaid(HandoverRequest request, HandoverNotice notice) {
        assertThat(outbox.statements())
                .containsExactly(
                        shown(request, CONSULTANTS), Statement.directly(ANA, new ConsultationContent.Unasked(notice)));
    }

    @Test
    void whoComesSecondIsToldWhoHasItAndNobodyElseIsTold() {
        var request = asked();
        does(BO, new HandoverMove.Take(request.id(), Optional.of(CLICKED)));

        for (var late : List.of(DEV, BO)) {
            assertThat(does(late, new HandoverMove.Take(request.id(), Optional.of(CLICKED))))
                    .isEqualTo(new Reply.Refused(new HandoverNotice.Has("U0BO")));
            assertThat(outbox.statements()).containsExactly(notice(late, CONSULTANTS, new HandoverNotice.Has("U0BO")));
        }
        assertThat(handovers.find(request.id()).orElseThrow().taken()).contains(new Taken(BO, NOW));
    }

    @Test
    void aButtonThatStandsElsewhereTakesNothing() {
        var request = asked();
        var elsewhere = Place.privately("C0BEFORE");
        var take = new HandoverMove.Take(request.id(), Optional.of(new PostedMessage("C0BEFORE", "1.5")));
        outbox.clear();

        assertThat(service.take(turn("take", BO, elsewhere, take)))
                .isEqualTo(new Reply.Refused(PlainHandoverNotice.TAKEN_ELSEWHERE));
        assertThat(alone.take(turn("take-alone", BO, elsewhere, take)))
                .isEqualTo(new Reply.Refused(PlainHandoverNotice.NO_CONSULTANTS));

        assertThat(outbox.statements())
                .containsExactly(
                        notice(BO, elsewhere, PlainHandoverNotice.TAKEN_ELSEWHERE),
                        notice(BO, elsewhere, PlainHandoverNotice.NO_CONSULTANTS));
        assertThat(handovers.find(request.id())).contains(request);
    }

    @Test
    void whatIsHandedBackElsewhereIsShownToTheConsultants() {
        var request = asked();
        does(BO, new HandoverMove.Take(request.id(), Optional.of(CLICKED)));
        outbox.clear();

        assertThat(service.take(turn("back", BO, Place.privately("C0BEFORE"), new HandoverMove.HandBack(request.id()))))
                .isEqualTo(new Reply.Accepted());

        isShownAndSaid(request, new HandoverNotice.Back("U0BO"));
    }

    @Test
    void whoHasItHandsItBackAndWhoAskedIsTold() {
        var request = asked();
        does(BO, new HandoverMove.Take(request.id(), Optional.of(CLICKED)));
        var back = new HandoverMove.HandBack(request.id());

        assertThat(does(DEV, back)).isEqualTo(new Reply.Refused(new HandoverNotice.Has("U0BO")));
        assertThat(outbox.statements()).containsExactly(notice(DEV, CONSULTANTS, new HandoverNotice.Has("U0BO")));
        assertThat(does(BO, back)).isEqualTo(new Reply.Accepted());

        assertThat(handovers.find(request.id()).orElseThrow().status()).isEqualTo(Status.OPEN);
        isShownAndSaid(request, new HandoverNotice.Back("U0BO"));
        assertThat(does(BO, back)).isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
        assertThat(does(DEV, new HandoverMove.Take(request.id(), Optional.of(CLICKED))))
                .isEqualTo(new Reply.Accepted());
    }

    @Test
    void aKnownMessageIsNotReplacedByAnOlderCopyThatWasClicked() {
        var request = asked();
        handovers.remember(request.id(), new PostedMessage("C0CONSULT", "2.5"));

        does(BO, new HandoverMove.Take(request.id(), Optional.of(CLICKED)));

        assertThat(handovers.find(request.id()).orElseThrow().posted()).contains(new PostedMessage("C0CONSULT", "2.5"));
    }

    @Test
    void anUnknownRequestIsOutdated() {
        var gone = new HandoverId("gone");

        assertThat(does(BO, new HandoverMove.Take(gone, Optional.empty())))
                .isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
        assertThat(does(BO, new HandoverMove.HandBack(gone)))
                .isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
        assertThat(does(ANA, new HandoverMove.SendAgain(gone)))
                .isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
    }
}
