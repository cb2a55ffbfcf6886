package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.localworkspace.driver.Actor;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Eve of Initech, who shares one channel with the workspace. */
class GuestIntegrationTests {

    private static RunningWorkspace workspace;

    private final Actor eve = workspace.driver().as("eve");
    private final Actor ana = workspace.driver().as("ana");

    @BeforeAll
    static void start() {
        workspace =
                RunningWorkspace.start("localworkspace.manifest=classpath:localworkspace/manifest-with-options.yml");
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
    void herClicksTellWhereSheIsFrom() {
        workspace.call("chat.postMessage", Map.of("channel", "C0INITECH", "text", "vote", "blocks", """
                [{"type":"actions","elements":[{"type":"button","action_id":"vote","value":"v",
                  "text":{"type":"plain_text","text":"Vote"}}]}]"""));

        eve.clicks("Vote");

        JsonNode payload = workspace.app().awaits("block_actions").payload();
        assertThat(Json.text(payload.path("user"), "team_id")).isEqualTo("T0INITECH");
        assertThat(Json.text(payload.path("team"), "id")).isEqualTo("T0LOCAL");
    }

    @Test
    void herMentionsTellItToo() {
        eve.types("@Stack Consultant are you there?").in("#with-initech");

        JsonNode payload = workspace.app().awaits("app_mention").payload();
        assertThat(payload.path("is_ext_shared_channel").asBoolean()).isTrue();
        assertThat(Json.text(payload, "team_id")).isEqualTo("T0INITECH");
        assertThat(Json.text(payload.path("authorizations").path(0), "team_id")).isEqualTo("T0LOCAL");
        assertThat(Json.text(payload.path("event"), "user_team")).isEqualTo("T0INITECH");
        assertThat(Json.text(payload.path("event"), "source_team")).isEqualTo("T0INITECH");
    }

    @Test
    void herFormsNameHerWorkspaceAndTheAppsInTheView() {
        workspace.call("chat.postMessage", Map.of("channel", "C0INITECH", "text", "vote", "blocks", """
                [{"type":"actions","elements":[{"type":"button","action_id":"why","value":"v",
                  "text":{"type":"plain_text","text":"Say why"}}]}]"""));
        eve.clicks("Say why");
        JsonNode click = workspace.app().awaits("block_actions").payload();
        workspace.call("views.open", Map.of("trigger_id", Json.text(click, "trigger_id"), "view", """
                {"type":"modal","title":{"type":"plain_text","text":"Why"},
                 "submit":{"type":"plain_text","text":"Say it"},
                 "blocks":[{"type":"input","block_id":"why","optional":true,"label":{"type":"plain_text","text":"Why"},
                  "element":{"type":"plain_text_input","action_id":"words"}}]}"""));
        eve.submits();

        JsonNode payload = workspace.app().awaits("view_submission").payload();
        assertThat(Json.text(payload.path("team"), "id")).isEqualTo("T0INITECH");
        assertThat(Json.text(payload.path("view"), "app_installed_team_id")).isEqualTo("T0LOCAL");
    }

    @Test
    void aColleagueInTheSharedChannelIsNoGuest() {
        ana.types("@Stack Consultant and I?").in("#with-initech");

        JsonNode payload = workspace.app().awaits("app_mention").payload();
        assertThat(payload.path("is_ext_shared_channel").asBoolean()).isTrue();
        assertThat(Json.text(payload, "team_id")).isEqualTo("T0INITECH");
        assertThat(Json.text(payload.path("authorizations").path(0), "team_id")).isEqualTo("T0LOCAL");
        assertThat(Json.text(payload.path("event"), "team")).isEqualTo("T0INITECH");
        assertThat(Json.text(payload.path("event"), "user_team")).isEqualTo("T0LOCAL");
        assertThat(Json.text(payload.path("event"), "source_team")).isEqualTo("T0LOCAL");
    }

    @Test
    void sheSeesTheSharedChannelAndNothingElse() {
        JsonNode seen = workspace.get("/local/workspace?user=U0EVE");

        assertThat(seen.path("channels"))
                .singleElement()
                .satisfies(channel -> assertThat(Json.text(channel, "id")).isEqualTo("C0INITECH"));
        assertThat(seen.path("dm").isNull()).isTrue();
        assertThat(seen.at("/app/commands")).isEmpty();
        assertThat(eve.canSee("The kick-off notes")).isFalse();
        ana.sees("Hello from Initech");
    }

    @Test
    void anothersWorkspacesCommandsAndShortcutsAreNotHers() {
        eve.types("/consult").in("#with-initech");
        int shortcut = workspace
                .postRaw("/local/shortcuts", "{\"user\":\"U0EVE\",\"callbackId\":\"start\"}")
                .statusCode();

        assertThat(shortcut).isEqualTo(404);
        ana.types("/consult").in("#with-initech");
        workspace.app().awaits("/consult");
        assertThat(workspace.app().all("/consult")).hasSize(1);
    }

    @Test
    void theAppLearnsWhoSheIs() {
        JsonNode stranger =
                workspace.call("users.info", Map.of("user", "U0EVE")).path("user");
        JsonNode colleague =
                workspace.call("users.info", Map.of("user", "U0DEV")).path("user");
        JsonNode channel = workspace
                .call("conversations.info", Map.of("channel", "C0INITECH"))
                .path("channel");

        assertThat(Json.text(stranger, "team_id")).isEqualTo("T0INITECH");
        assertThat(stranger.path("is_stranger").asBoolean(true)).isFalse();
        assertThat(stranger.has("is_restricted")).isFalse();
        assertThat(Json.text(colleague, "team_id")).isEqualTo("T0LOCAL");
        assertThat(Json.text(colleague, "tz")).isEqualTo("Asia/Kolkata");
        assertThat(colleague.path("tz_offset").asInt()).isEqualTo(19_800);
        assertThat(colleague.path("is_restricted").asBoolean(true)).isFalse();
        assertThat(colleague.path("is_ultra_restricted").asBoolean(true)).isFalse();
        assertThat(colleague.has("is_stranger")).isFalse();
        assertThat(channel.path("is_ext_shared").asBoolean()).isTrue();
    }

    @Test
    void theAppCannotWriteToHerInPrivate() {
        JsonNode posted = workspace.call("chat.postMessage", Map.of("channel", "U0EVE", "text", "psst"));
        JsonNode whispered = workspace.call(
                "chat.postEphemeral", Map.of("channel", "C0INITECH", "user", "U0EVE", "text", "for Eve alone"));

        assertThat(Json.text(posted, "error")).isEqualTo("channel_not_found");
        assertThat(whispered.path("ok").asBoolean()).isTrue();
        eve.seesPrivately("for Eve alone");
    }
}
