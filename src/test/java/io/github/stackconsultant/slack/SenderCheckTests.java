package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is signed and names nobody, or by no id of Slack's, is refused, in one line of the log, and is no bug. */
class SenderCheckTests {

    private static final String NOBODY = "'user':null";

    @AutoClose
    private final TakenTurns taken = new TakenTurns();

    private final Inbound inbound = taken.inbound;

    @ParameterizedTest
    @ValueSource(strings = {"", "user_id=&", "user_id=+&"})
    void aCommandOfNobodyIsRefused(String user) {
        var command = Payloads.command("D0ANA", "help").replace("user_id=U0ANA&", user);

        try (var logged = new Logged()) {
            assertThat(inbound.form(command).getStatus()).isEqualTo(400);
            refused(logged, "Command");
        }
    }

    static Stream<String> interactions() {
        return Stream.of(
                Payloads.click(Payloads.inMessage("D0ANA", ""), Payloads.button("ways|c|area|1", "skip", "area")),
                Payloads.click(Payloads.inMessage("D0ANA", ""), Payloads.button("ballot|p||1", "vote_1", "nodejs")),
                Payloads.click(Payloads.inMessage("D0ANA", ""), Payloads.button("old", "of_another_version", "x")),
                InteractionTests.SUBMISSION,
                InteractionTests.SHORTCUT,
                InteractionTests.MESSAGE_SHORTCUT);
    }

    @ParameterizedTest
    @MethodSource("interactions")
    void aClickAFormAndAShortcutOfNobodyAreRefused(String json) {
        for (var user : List.of(NOBODY, "'nobody':1", "'user':{'name':'ana'}", "'user':{'id':''}")) {
            var ofNobody = json.replace(Payloads.json(Payloads.ANA), Payloads.json(user));
            assertThat(ofNobody).isNotEqualTo(json);

            try (var logged = new Logged()) {
                assertThat(inbound.interaction(ofNobody).getStatus()).isEqualTo(400);
                refused(logged, "");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'message','channel':'D0ANA','channel_type':'im','text':'hi','ts':'1.0'}",
                "{'type':'message','subtype':'me_message','channel':'D0ANA','channel_type':'im','text':'hi','ts':'1.0'}",
                "{'type':'app_mention','channel':'C0BACKEND','text':'hi','ts':'1.0','user':''}",
                "{'type':'app_home_opened','channel':'D0ANA','tab':'home'}"
            })
    void anEventOfNobodyIsRefusedAndDoesNotComeAgain(String event) {
        try (var logged = new Logged()) {
            assertThat(inbound.json(Payloads.event("Ev1", event)).getStatus()).isEqualTo(200);
            refused(logged, "Event");
        }
    }

    /** They fit into no column: a store that refuses them is not away. */
    @Test
    void anIdThatIsTooLongIsRefusedWhereverItStands() {
        var command = Payloads.command("D0ANA", "help");
        var click = Payloads.click(Payloads.inMessage("D0ANA", ""), Payloads.button("ways|c|area|1", "skip", "area"));
        var thread = Payloads.click(
                Payloads.inMessage("C0BACKEND", ",'thread_ts':'1600000000.5'"),
                Payloads.button("ways|c|area|1", "skip", "area"));
        var direct = Payloads.event("Ev1", Payloads.direct("'user':'U0ANA','text':'hello'"));
        var mention = Payloads.event(
                "Ev1",
                "{'type':'app_mention','channel':'C0BACKEND','text':'hi','ts':'1.5','thread_ts':'1600000000.5',"
                        + "'user':'U0ANA'}");
        for (var id : List.of("T0LOCAL", "U0ANA", "D0ANA")) {
            assertRefused(inbound.form(grown(command, id)), 400);
            assertRefused(inbound.interaction(grown(click, id)), 400);
            assertRefused(inbound.json(grown(direct, id)), 200);
        }
        for (var id : List.of("T0LOCAL", "U0ANA")) {
            assertRefused(inbound.interaction(grown(InteractionTests.SUBMISSION, id)), 400);
            assertRefused(inbound.interaction(grown(InteractionTests.SHORTCUT, id)), 400);
            assertRefused(inbound.interaction(grown(InteractionTests.MESSAGE_SHORTCUT, id)), 400);
        }
        assertRefused(inbound.interaction(grown(thread, "1600000000.5")), 400);
        assertRefused(inbound.json(grown(mention, "1600000000.5")), 200);
    }

    @Test
    void theLongestIdThatIsStoredIsTaken() {
        assertThat(inbound.form(Payloads.command("D".repeat(255), "help")).getStatus())
                .isEqualTo(200);

        assertThat(taken.only().place().channel()).hasSize(255);
    }

    private static String grown(String delivery, String id) {
        assertThat(delivery).contains(id);
        return delivery.replace(id, id + "9".repeat(256 - id.length()));
    }

    private void assertRefused(MockHttpServletResponse answer, int status) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(taken.turns).isEmpty();
        assertThat(inbound.server.calls()).isEmpty();
    }

    @Test
    void whatHappensToAWorkspaceAndToAMessageIsOfNobodyByItsNature() {
        try (var logged = new Logged()) {
            inbound.json(Payloads.event("Ev1", "{'type':'app_uninstalled'}"));
            inbound.json(Payloads.event(
                    "Ev2",
                    "{'type':'message','subtype':'message_deleted','channel':'D0ANA','channel_type':'im','ts':'1.0'}"));

            assertThat(logged.lines()).noneMatch(line -> line.contains("refused"));
        }
        assertThat(inbound.rig.erased).containsExactly("T0LOCAL by Ev1");
    }

    private void refused(Logged logged, String kind) {
        assertThat(logged.lines()).noneMatch(line -> line.contains("Exception"));
        assertThat(logged.lines())
                .filteredOn(line -> line.contains("request"))
                .singleElement()
                .asString()
                .startsWith("refused a request without a user id: " + kind);
        assertThat(taken.turns).isEmpty();
        assertThat(inbound.server.calls()).isEmpty();
    }
}
