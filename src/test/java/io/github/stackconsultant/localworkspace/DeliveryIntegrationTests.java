package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.localworkspace.RehearsalApp.Answer;
import io.github.stackconsultant.localworkspace.RehearsalApp.Received;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeliveryIntegrationTests {

    private static RunningWorkspace workspace;

    @BeforeAll
    static void start() {
        workspace = RunningWorkspace.start("localworkspace.retry-delays=0ms,60ms,120ms");
    }

    @AfterAll
    static void stop() {
        workspace.close();
    }

    @BeforeEach
    void forget() {
        workspace.app().forget();
    }

    @Test
    void everyDeliveryIsSigned() throws Exception {
        workspace.driver().as("ana").types("naïve ☕").inDirectMessage();
        workspace.driver().as("ana").types("/consult ☕").inDirectMessage();

        for (Received delivery :
                List.of(workspace.app().awaits("message"), workspace.app().awaits("/consult"))) {
            String timestamp = delivery.headers().get("X-Slack-Request-Timestamp");
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(RunningWorkspace.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String base = "v0:" + timestamp + ":" + delivery.body();
            assertThat(delivery.headers())
                    .containsEntry(
                            "X-Slack-Signature",
                            "v0=" + HexFormat.of().formatHex(mac.doFinal(base.getBytes(StandardCharsets.UTF_8))));
            assertThat(Instant.ofEpochSecond(Long.parseLong(timestamp)))
                    .isBetween(Instant.now().minusSeconds(60), Instant.now());
        }
    }

    @Test
    void aFailedEventIsTriedThreeTimesMoreOnSchedule() {
        workspace.app().answersTo("message", Answer.status(503));

        workspace.driver().as("bo").types("are you there?").inDirectMessage();

        List<Received> attempts =
                workspace.app().awaits(delivery -> delivery.kind().equals("message"), 4);
        assertThat(attempts)
                .extracting(attempt -> attempt.headers().get("X-Slack-Retry-Num"))
                .containsExactly(null, "1", "2", "3");
        assertThat(attempts)
                .extracting(attempt -> attempt.headers().get("X-Slack-Retry-Reason"))
                .containsExactly(null, "http_error", "http_error", "http_error");
        assertThat(attempts)
                .extracting(Received::body)
                .containsOnly(attempts.get(0).body());
        assertThat(workspace
                        .get("/local/deliveries?limit=10")
                        .path("deliveries")
                        .values())
                .extracting(entry -> entry.path("attempt").asInt() + ":"
                        + entry.path("status").asInt())
                .contains("3:503", "2:503", "1:503");
    }

    @Test
    void anEventThatIsTakenAtLastIsTriedNoMore() {
        AtomicInteger calls = new AtomicInteger();
        workspace
                .app()
                .answers(
                        delivery -> calls.incrementAndGet() == 1 ? Answer.late(Duration.ofMillis(3500)) : Answer.EMPTY);

        workspace.driver().as("chi").types("slow today?").inDirectMessage();

        List<Received> attempts =
                workspace.app().awaits(delivery -> delivery.kind().equals("message"), 2);
        assertThat(attempts.get(1).headers()).containsEntry("X-Slack-Retry-Reason", "http_timeout");
        workspace.driver().as("chi").types("still?").inDirectMessage();
        workspace.app().awaits(delivery -> delivery.body().contains("still?"), 1);
        assertThat(workspace.app().all("message")).hasSize(3);
    }

    @Test
    void aClickIsNotDeliveredAgain() {
        workspace.call(
                "chat.postMessage",
                Map.of(
                        "channel", "U0DEV",
                        "text", "a button",
                        "blocks", """
                                [{"type":"actions","elements":[{"type":"button","action_id":"once",
                                  "text":{"type":"plain_text","text":"Only once"}}]}]"""));
        workspace.app().answersTo("block_actions", Answer.status(500));
        try (Listening listening = Listening.to(workspace, "U0DEV")) {
            workspace.driver().as("dev").clicks("Only once");

            listening.awaits("notice", "dispatch_failed");
            assertThat(workspace.app().all("block_actions")).hasSize(1);
        }
    }

    @Test
    void anAnswerToACommandThatComesTooLateIsSlacksTimeout() {
        workspace.app().answersTo("/consult", Answer.late(Duration.ofMillis(3400)));
        try (Listening listening = Listening.to(workspace, "U0ANA")) {
            workspace.driver().as("ana").types("/consult").in("#backend");

            assertThat(listening.awaits("notice", "/consult")).contains("operation_timeout");
        }
    }

    @Test
    void anEventHasSlacksEnvelope() {
        workspace.driver().as("ana").types("hello there").inDirectMessage();

        JsonNode event = workspace
                .app()
                .awaits(delivery -> delivery.body().contains("hello there"), 1)
                .get(0)
                .payload();
        assertThat(event.path("type").asString()).isEqualTo("event_callback");
        assertThat(event.path("team_id").asString()).isEqualTo("T0LOCAL");
        assertThat(event.path("api_app_id").asString()).isEqualTo("A0LOCAL");
        assertThat(event.path("event_id").asString()).startsWith("Ev");
        assertThat(event.at("/event/ts")).isEqualTo(event.at("/event/event_ts"));
        assertThat(event.at("/event/blocks/0/elements/0/elements/0/text").asString())
                .isEqualTo("hello there");
    }
}
