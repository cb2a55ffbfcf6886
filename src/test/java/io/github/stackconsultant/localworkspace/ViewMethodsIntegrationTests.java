package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class ViewMethodsIntegrationTests {

    private static final String MODAL = """
            {"type":"modal","title":{"type":"plain_text","text":"%s"},
             "blocks":[{"type":"section","text":{"type":"mrkdwn","text":"read me"}}]}""";

    private static final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T10:00:00Z"));

    @RegisterExtension
    static final RunningWorkspace workspace = RunningWorkspace.start(clock);

    @Test
    void aTriggerOpensOnceAndWithinThreeSeconds() {
        String trigger = trigger("U0ANA");
        JsonNode opened = open(trigger, "One");
        assertThat(Json.text(opened.path("view"), "root_view_id")).isEqualTo(Json.text(opened.path("view"), "id"));
        assertThat(Json.text(open(trigger, "Two"), "error")).isEqualTo("exchanged_trigger_id");

        String late = trigger("U0ANA");
        clock.tick(Duration.ofMillis(3001));

        assertThat(Json.text(open(late, "Three"), "error")).isEqualTo("expired_trigger_id");
    }

    @Test
    void aStackHoldsThreeViews() {
        open(trigger("U0ANA"), "One");
        for (String title : new String[] {"Two", "Three"}) {
            assertThat(push(title).path("ok").asBoolean()).isTrue();
        }

        assertThat(Json.text(push("Four"), "error")).isEqualTo("push_limit_reached");
        assertThat(workspace.driver().as("ana").modals()).hasSize(3);
    }

    private static JsonNode push(String title) {
        return workspace.call("views.push", Map.of("trigger_id", trigger("U0ANA"), "view", MODAL.formatted(title)));
    }

    @Test
    void aStaleHashIsAConflict() {
        JsonNode view = open(trigger("U0ANA"), "One").path("view");
        Map<String, String> update = Map.of(
                "view_id", Json.text(view, "id", ""),
                "hash", Json.text(view, "hash", ""),
                "view", MODAL.formatted("Two"));

        assertThat(workspace.call("views.update", update).path("ok").asBoolean())
                .isTrue();
        assertThat(Json.text(workspace.call("views.update", update), "error")).isEqualTo("hash_conflict");
    }

    @Test
    void ofUpdatesOfTheSameViewAtTheSameTimeOneIsTheFirst() {
        JsonNode view = open(trigger("U0ANA"), "One").path("view");
        Map<String, String> update = Map.of(
                "view_id", Json.text(view, "id", ""),
                "hash", Json.text(view, "hash", ""),
                "view", MODAL.formatted("Two"));

        long shown = IntStream.range(0, 8)
                .parallel()
                .filter(each ->
                        workspace.call("views.update", update).path("ok").asBoolean())
                .count();

        assertThat(shown).isOne();
    }

    @Test
    void anOversizedViewIsRefused() {
        String view = MODAL.formatted("One").replace("read me", "x".repeat(250_001));

        assertThat(Json.text(
                        workspace.call("views.open", Map.of("trigger_id", trigger("U0ANA"), "view", view)), "error"))
                .isEqualTo("view_too_large");
    }

    private static JsonNode open(String trigger, String title) {
        return workspace.call("views.open", Map.of("trigger_id", trigger, "view", MODAL.formatted(title)));
    }

    private static String trigger(String user) {
        workspace.app().forget();
        workspace.post("/local/shortcuts", "{\"user\":\"" + user + "\",\"callbackId\":\"start\"}");
        return Json.text(workspace.app().awaits("shortcut").payload(), "trigger_id", "");
    }
}
