package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as Slack sends them become turns, or nothing. */
class EventTurnsTests {

    @AutoClose
    private final TakenTurns taken = new TakenTurns();

    private final List<Turn> turns = taken.turns;
    private final Inbound inbound = taken.inbound;

    @Test
    void aDirectMessageIsSomethingSaid() {
        taken.event(Payloads.direct(
                "'user':'U0ANA','text':'a chat &amp; a &lt;shop&gt; see <https://a.example/x|a.example/x>'"));

        assertThat(taken.only())
                .isEqualTo(new Turn(
                        new DeliveryId("Ev1"),
                        Rig.ANA,
                        Rig.ANA_DIRECT,
                        Optional.empty(),
                        Optional.empty(),
                        new Move.Say("a chat & a <shop> see a.example/x")));
    }

    @ParameterizedTest
    @CsvSource({
        "<@U0BOT> help, help",
        "<@U0BOT|consultant> help, help",
        "<@U0BOT> ask <@U0BO>, ask @\u2026",
        "ask <@U0BO|bo> &lt;soon&gt; about it, ask @\u2026 <soon> about it",
    })
    void theMentionOfTheAppIsLeftOutAndOfOthersNoIdIsKept(String text, String said) {
        taken.event(Payloads.direct("'user':'U0ANA','text':'" + text + "'"));

        assertThat(taken.only().move()).isEqualTo(new Move.Say(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'thread_ts':'1699999999.000100'",
                "'subtype':'file_share','files':[{'id':'F1'}],'upload':false",
                "'subtype':'me_message'",
                "'subtype':'thread_broadcast','thread_ts':'1699999999.000100'"
            })
    void aReplyInAThreadAlsoSentBelowAFileAndWhatOneDoesAreSaidInTheDirectMessages(String fields) {
        taken.event(Payloads.direct("'user':'U0ANA','text':'a chat'," + fields));

        assertThat(taken.only().place()).isEqualTo(Rig.ANA_DIRECT);
        assertThat(taken.only().move()).isEqualTo(new Move.Say("a chat"));
        assertThat(taken.only().thread())
                .isEqualTo(Optional.of("1699999999.000100").filter(fields::contains));
    }

    @Test
    void whoOnlyCallsTheAppWantsToBegin() {
        taken.event(Payloads.direct("'user':'U0ANA','text':'<@U0BOT>'"));

        assertThat(taken.only().move()).isEqualTo(new Move.Describe(""));
    }

    @ParameterizedTest
    @CsvSource({
        "write to <mailto:a@b.example|a@b.example>, write to a@b.example",
        "write to <mailto:a@b.example>, write to a@b.example",
        "call <tel:+491234|+49 1234>, call +49 1234",
        "see <#C0SUPPORT|support-chat>, see #support-chat",
    })
    void whatSlackEncodesIsReadAsItWasTyped(String text, String said) {
        taken.event(Payloads.direct("'user':'U0ANA','text':'" + text + "'"));

        assertThat(taken.only().move()).isEqualTo(new Move.Say(said));
    }

    @Test
    void aFileWithoutWordsSaysNothing() {
        taken.event(Payloads.direct("'user':'U0ANA','subtype':'file_share','files':[{'id':'F1'}]"));

        assertThat(taken.only().move()).isEqualTo(new Move.Say(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'user':'U0BOT','bot_id':'B0BOT','text':'mine'",
                "'subtype':'bot_message','bot_id':'B0OTHER','text':'theirs'",
                "'subtype':'message_changed','message':{'type':'message','user':'U0ANA','text':'a chat','edited':{'user':'U0ANA','ts':'1.0'}},'previous_message':{'type':'message','user':'U0ANA','text':'a cat'}",
                "'subtype':'message_deleted','deleted_ts':'1.0','previous_message':{'type':'message','user':'U0ANA','text':'a cat'}",
                "'subtype':'channel_join','user':'U0ANA','text':'joined'",
                "'subtype':'message_replied','message':{'type':'message','user':'U0ANA','text':'x'}",
                "'text':'nobody'"
            })
    void whatNobodySaysToItIsNoTurn(String fields) {
        taken.event(Payloads.direct(fields));

        assertThat(turns).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "group", "mpim"})
    void whatIsSaidInAChannelIsNotListenedTo(String type) {
        taken.event("{'type':'message','channel':'C0BACKEND','channel_type':'" + type
                + "','user':'U0ANA','text':'a chat','ts':'1.0'}");

        assertThat(turns).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'''text'':''<@U0BOT> a chat''', a chat, 1700000000.000100",
        "'''text'':''please <@U0BOT>, a chat''', 'please  , a chat', 1700000000.000100",
        "'''text'':''<@U0BOT>''', '', 1700000000.000100",
        "'''text'':null', '', 1700000000.000100",
        "'''text'':''<@U0BOT> a chat'',''thread_ts'':''1699999999.000100''', a chat, 1699999999.000100",
    })
    void aMentionIsADescriptionInItsThread(String fields, String described, String root) {
        taken.event(
                "{'type':'app_mention','user':'U0ANA','ts':'1700000000.000100','channel':'C0BACKEND','event_ts':'1.0',"
                        + "'team':'T0LOCAL'," + fields + "}");

        assertThat(taken.only().place()).isEqualTo(Place.thread("C0BACKEND", root));
        assertThat(taken.only().move()).isEqualTo(new Move.Describe(described));
        assertThat(taken.only().person()).isEqualTo(Rig.ANA);
    }

    /** As Slack sends it: what was removed authorises nothing any more. */
    private static String removalWithoutAuthorisation() {
        return Payloads.event("Ev1", "{'type':'app_uninstalled'}").replaceFirst("\"authorizations\":\\[.*?\\],", "");
    }

    @Test
    void everythingOfAWorkspaceIsErasedOnceTheAppIsRemovedFromIt() {
        taken.event("{'type':'app_uninstalled'}");

        assertThat(inbound.rig.erased).containsExactly("T0LOCAL by Ev1");
        assertThat(turns).isEmpty();
    }

    @Test
    void withoutAnIdOfSlacksItIsKnownByWhatItHolds() {
        for (var text : List.of("a chat", "a chat", "a shop")) {
            inbound.json(withoutId(Payloads.direct("'user':'U0ANA','text':'" + text + "'")));
        }
        inbound.json(withoutId("{'type':'app_uninstalled'}"));

        assertThat(turns.stream().map(turn -> turn.delivery().value()))
                .hasSize(3)
                .allMatch(id -> id.startsWith("body-"))
                .satisfies(ids -> assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2)));
        assertThat(inbound.rig.erased).singleElement().asString().startsWith("T0LOCAL by body-");
    }

    private static String withoutId(String event) {
        return Payloads.event("Ev1", event).replace("\"event_id\":\"Ev1\",", "");
    }

    @Test
    void whereThePayloadNamesNoWorkspaceItIsThatOfTheOrganisationAsWhatWasStored() {
        inbound.json(removalWithoutAuthorisation()
                .replace("\"team_id\":\"T0LOCAL\",\"api", "\"enterprise_id\":\"E0LOCAL\",\"team_id\":null,\"api"));

        assertThat(inbound.rig.erased).containsExactly("E0LOCAL by Ev1");
    }

    @Test
    void whereThePayloadNamesNeitherNothingIsErasedAndTheLogSaysSo() {
        try (var logged = new Logged()) {
            var answer = inbound.json(removalWithoutAuthorisation().replace("\"team_id\":\"T0LOCAL\",\"api", "\"api"));

            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(logged.lines())
                    .singleElement()
                    .asString()
                    .contains("does not say from which workspace: nothing is erased");
        }
        assertThat(inbound.rig.erased).isEmpty();
    }

    @Test
    void aBotsMentionIsNoTurn() {
        taken.event("{'type':'app_mention','bot_id':'B0OTHER','ts':'1.0','channel':'C0BACKEND','text':'<@U0BOT> x'}");

        assertThat(turns).isEmpty();
    }

    @Test
    void anOrganisationStandsInForAMissingWorkspace() {
        inbound.json(Payloads.event("Ev1", Payloads.direct("'user':'U0ANA','text':'hello'"))
                .replace("\"team_id\":\"T0LOCAL\",\"api", "\"enterprise_id\":\"E0LOCAL\",\"team_id\":null,\"api")
                .replace("null,\"team_id\":\"T0LOCAL\",\"user_id", "\"E0LOCAL\",\"team_id\":null,\"user_id"));

        assertThat(taken.only().person()).isEqualTo(new Person("E0LOCAL", "U0ANA"));
    }

    @ParameterizedTest
    @CsvSource({"home,1", "messages,0"})
    void openingTheHomePageIsAVisit(String tab, int visits) {
        taken.event("{'type':'app_home_opened','user':'U0ANA','channel':'D0ANA','tab':'" + tab + "','event_ts':'1.0'}");

        assertThat(turns).hasSize(visits).allSatisfy(turn -> {
            assertThat(turn.place()).isEqualTo(Place.home(Rig.ANA));
            assertThat(turn.move()).isEqualTo(new Move.Visit());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'app_home_opened','tab':'home','channel':'D0ANA'}",
                "{'type':'app_mention','user':'U0ANA','text':'hi','ts':'1700000000.000100'}",
                "{'type':'message','channel_type':'im','user':'U0ANA','text':'hi','ts':'1700000000.000100'}"
            })
    void whatLacksItsPersonOrItsChannelIsNoTurn(String event) {
        assertThat(taken.event(event)).isEqualTo(200);

        assertThat(turns).isEmpty();
    }

    @Test
    void eventsOfNoInterestAreAcknowledged() {
        assertThat(taken.event("{'type':'reaction_added','user':'U0ANA','reaction':'tada','item':{'type':'message'}}"))
                .isEqualTo(200);
        assertThat(taken.event("{'type':'brand_new','user':'U0ANA'}")).isEqualTo(200);
        assertThat(turns).isEmpty();
    }
}
