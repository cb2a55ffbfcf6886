package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands and shortcuts become turns where they were called. */
class CommandTurnsTests {

    @AutoClose
    private final TakenTurns taken = new TakenTurns();

    private final List<Turn> turns = taken.turns;
    private final Inbound inbound = taken.inbound;

    @ParameterizedTest
    @CsvSource({"C0BACKEND,PRIVATE", "G0LEADS,PRIVATE", "D0ANA,DIRECT"})
    void aCommandIsADescriptionWhereItWasTyped(String channel, Place.Kind kind) {
        inbound.form(Payloads.command(channel, "a chat &amp; a shop"));

        assertThat(taken.only())
                .isEqualTo(new Turn(
                        new DeliveryId("111.222.aaa"),
                        Rig.ANA,
                        new Place(kind, channel, Optional.empty()),
                        Optional.of(new ReplyPath("https://hooks.example/commands/1", false, Rig.NOW)),
                        Optional.empty(),
                        new Move.Describe("a chat & a shop")));
    }

    @Test
    void aBareCommandIsAnEmptyDescription() throws Exception {
        var answer = inbound.form(Payloads.command("C0BACKEND", ""));

        assertThat(taken.only().move()).isEqualTo(new Move.Describe(""));
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    void anotherCommandGetsASentence() throws Exception {
        var answer = inbound.form(Payloads.command("C0BACKEND", "").replace("%2Fconsult", "%2Fother"));

        assertThat(answer.getContentAsString()).contains("I do not know /other");
        assertThat(turns).isEmpty();
    }

    @Test
    void aCommandOfAnOrganisationWithoutAWorkspace() {
        inbound.form(Payloads.command("C0BACKEND", "x").replace("team_id=T0LOCAL", "enterprise_id=E0LOCAL"));

        assertThat(taken.only().person()).isEqualTo(new Person("E0LOCAL", "U0ANA"));
    }

    @Test
    void somebodysMessageIsQuotedAsADescription() {
        inbound.interaction(messageShortcut("'text':'we (with <@U0CHI>) need a chat &amp; calls'"));

        assertThat(taken.only().move()).isEqualTo(new Move.Quote("we (with @\u2026) need a chat & calls"));
        assertThat(taken.only().person()).isEqualTo(Rig.ANA);
        assertThat(taken.only().place()).isEqualTo(Place.privately("C0BACKEND"));
        assertThat(taken.only().delivery()).isEqualTo(new DeliveryId("7.8.d"));
    }

    @Test
    void aMessageWithoutTextIsAnEmptyQuotation() {
        inbound.interaction(messageShortcut("'files':[{'id':'F1'}]"));

        assertThat(taken.only().move()).isEqualTo(new Move.Quote(""));
    }

    @Test
    void theGlobalShortcutOpensTheForm() {
        assertThat(inbound.interaction(Payloads.json("{'type':'shortcut','callback_id':'start_consultation',"
                                + "'trigger_id':'7.8.d','action_ts':'2.0','token':'t','team':null,'enterprise':{'id':'E0LOCAL'},"
                                + "'is_enterprise_install':true," + Payloads.ANA + "}"))
                        .getStatus())
                .isEqualTo(200);

        assertThat(turns).isEmpty();
        assertThat(inbound.server.last("views.open").field("trigger_id")).isEqualTo("7.8.d");
        assertThat(inbound.server.last("views.open").field("view"))
                .contains(ConsultationForm.CALLBACK, "It comes in our direct messages.");
    }

    private static String messageShortcut(String message) {
        return Payloads.json("{'type':'message_action','callback_id':'consult_on_message','trigger_id':'7.8.d',"
                + "'message_ts':'1.0','action_ts':'2.0','response_url':'https://hooks.example/app/1'," + Payloads.TEAM
                + "," + Payloads.ANA + ",'enterprise':null,'is_enterprise_install':false,"
                + "'channel':{'id':'C0BACKEND','name':'backend'},'message':{'type':'message','user':'U0BO','ts':'1.0',"
                + message + "}}");
    }
}
