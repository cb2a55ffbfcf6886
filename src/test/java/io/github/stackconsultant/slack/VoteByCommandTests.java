package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.PlainNotice;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the command for a vote does to what was asked before: the same as the typed word. */
class VoteByCommandTests {

    @AutoClose
    private final VoteRequests requests = new VoteRequests();

    private final Rig rig = requests.rig;
    private final Inbound inbound = requests.inbound;

    @Test
    void whileAChangeWaitsTheCommandDropsItAndSaysSoAsTheTypedWordDoes() {
        var given = requests.given();
        requests.ask(given, Map.of());
        requests.open(requests.asked().id());
        rig.answersDifferently(given);
        assertThat(rig.open(Rig.ANA).awaitsApply(rig.comparison())).isTrue();
        rig.said();

        inbound.form(Payloads.command(VoteRequests.CHANNEL, "vote"));

        assertThat(inbound.server.methods()).doesNotContain("views.open");
        assertThat(requests.notices())
                .containsExactly(PlainNotice.CHANGE_DROPPED, new ConsultationNotice.Vote(given.id()));
        assertThat(rig.consultations.openOf(Rig.ANA)).isEmpty();
    }

    @Test
    void whatWasAskedBeforeIsNotTheNewestQuestionOnceTheCommandOpensTheForm() {
        requests.given();
        rig.take(Rig.ANA, Rig.ANA_DIRECT, Optional.empty(), new Move.ForgetMe(false));
        assertThat(rig.confirmations.of(Rig.ANA)).isPresent();

        inbound.form(Payloads.command(VoteRequests.CHANNEL, "vote"));

        assertThat(rig.confirmations.of(Rig.ANA)).isEmpty();
    }
}
