package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.localworkspace.driver.Actor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WebApiIntegrationTests {

    @RegisterExtension
    static final RunningWorkspace workspace = RunningWorkspace.start();

    @Test
    void saysWhoTheAppIs() {
        JsonNode answer = workspace.call("auth.test", Map.of());

        assertThat(answer.path("ok").asBoolean()).isTrue();
        assertThat(Json.text(answer, "team_id")).isEqualTo("T0LOCAL");
        assertThat(Json.text(answer, "user_id")).isEqualTo("U0BOT");
        assertThat(Json.text(answer, "bot_id")).isEqualTo("B0LOCAL");
    }

    @Test
    void takesJsonWithNestedValuesToo() {
        HttpResponse<String> answer = workspace.send(workspace
                .request("/api/chat.postMessage")
                .header("Authorization", "Bearer " + RunningWorkspace.TOKEN)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"channel\":\"C0BACKEND\",\"text\":\"t\",\"blocks\":[{\"type\":\"divider\"}]}")));

        JsonNode message = Json.parse(answer.body()).orElseThrow().path("message");
        assertThat(Json.text(message.path("blocks").path(0), "block_id")).isNotEmpty();
        assertThat(Json.text(message, "user")).isEqualTo("U0BOT");
    }

    @ParameterizedTest
    @CsvSource({"'',not_authed", "Bearer xoxb-other,invalid_auth"})
    void wantsTheRightToken(String authorization, String error) {
        HttpRequest.Builder request = workspace.request("/api/auth.test").POST(HttpRequest.BodyPublishers.noBody());
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }

        assertThat(workspace.send(request).body()).contains("\"" + error + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "no.such, -, -, unknown_method",
                "apps.connections.open, -, -, not_allowed_token_type",
                "chat.postMessage, C0NOWHERE, hello, channel_not_found",
                "chat.postMessage, G0LEADS, hello, channel_not_found",
                "chat.postMessage, C0BACKEND, -, no_text",
                "chat.postMessage, C0BACKEND, ' ', no_text",
                "chat.update, U0CHI, hello, channel_not_found",
                "chat.delete, U0CHI, -, channel_not_found",
                "chat.postEphemeral, U0CHI, hello, channel_not_found",
                "conversations.info, U0CHI, -, channel_not_found",
                "chat.postEphemeral, C0BACKEND, hello, user_not_in_channel",
                "chat.update, C0BACKEND, hello, message_not_found",
                "chat.delete, C0BACKEND, -, message_not_found",
                "conversations.info, C0NOWHERE, -, channel_not_found",
                "views.update, -, -, not_found"
            })
    void namesItsErrorsAsSlackDoes(String method, String channel, String text, String error) {
        Map<String, String> arguments = new LinkedHashMap<>();
        if (channel != null) {
            arguments.put("channel", channel);
        }
        if (text != null) {
            arguments.put("text", text);
        }

        JsonNode answer = workspace.call(method, arguments);

        assertThat(answer.path("ok").asBoolean()).isFalse();
        assertThat(Json.text(answer, "error")).isEqualTo(error);
    }

    @Test
    void aScopeThatTheManifestLacksIsMissing() {
        JsonNode users = workspace.call("users.info", Map.of("user", "U0ANA"));
        JsonNode direct = workspace.call("conversations.info", Map.of("channel", "D0ANA"));

        assertThat(Json.text(users, "error")).isEqualTo("missing_scope");
        assertThat(Json.text(users, "needed")).isEqualTo("users:read");
        assertThat(Json.text(users, "provided")).contains("chat:write");
        assertThat(Json.text(direct, "needed")).isEqualTo("im:read");
    }

    @Test
    void aPublicChannelNeedsMembershipFirst() {
        Map<String, String> hello = Map.of("channel", "C0GENERAL", "text", "hello everybody");
        assertThat(Json.text(workspace.call("chat.postMessage", hello), "error"))
                .isEqualTo("not_in_channel");

        workspace.driver().as("ana").types("/invite @Stack Consultant").in("#general");

        assertThat(workspace.call("chat.postMessage", hello).path("ok").asBoolean())
                .isTrue();
    }

    @Test
    void aUserIsAnAddressForADirectMessage() {
        JsonNode posted = workspace.call("chat.postMessage", Map.of("channel", "U0CHI", "text", "psst"));
        JsonNode opened = workspace.call("conversations.open", Map.of("users", "U0CHI"));

        assertThat(Json.text(posted, "channel")).isEqualTo("D0CHI");
        assertThat(Json.text(opened.path("channel"), "id")).isEqualTo("D0CHI");
        workspace.driver().as("chi").sees("psst");
        assertThat(workspace.driver().as("ana").canSee("psst")).isFalse();
    }

    @Test
    void anEphemeralIsSeenByOnePersonAlone() {
        try (Listening ana = Listening.to(workspace, "U0ANA");
                Listening bo = Listening.to(workspace, "U0BO")) {
            workspace.call(
                    "chat.postEphemeral", Map.of("channel", "C0BACKEND", "user", "U0ANA", "text", "for Ana's eyes"));
            workspace.call("chat.postMessage", Map.of("channel", "C0BACKEND", "text", "for everybody"));

            ana.awaits("ephemeral", "for Ana's eyes");
            bo.awaits("message", "for everybody");
            assertThat(bo.all("ephemeral")).isEmpty();
        }
        assertThat(workspace.get("/local/sight?user=U0BO").toString()).doesNotContain("for Ana's eyes");
        assertThat(workspace.get("/local/conversations/C0BACKEND?user=U0ANA").toString())
                .doesNotContain("for Ana's eyes");
    }

    @Test
    void anEphemeralIsLostInAThreadThatNobodyHasRepliedIn() {
        Actor ana = workspace.driver().as("ana");
        String root = Json.text(post("a root without replies"), "ts", "");
        Map<String, String> whispered =
                Map.of("channel", "C0BACKEND", "user", "U0ANA", "thread_ts", root, "text", "whispered in the thread");

        JsonNode lost = workspace.call("chat.postEphemeral", whispered);
        assertThat(lost.path("ok").asBoolean()).isTrue();
        assertThat(ana.canSee("whispered in the thread")).isFalse();

        workspace.call("chat.postMessage", Map.of("channel", "C0BACKEND", "thread_ts", root, "text", "a reply"));
        workspace.call("chat.postEphemeral", whispered);
        ana.sees("whispered in the thread");
    }

    @Test
    void aPrivateChannelIsSeenByItsMembersAlone() {
        assertThat(workspace.get("/local/workspace?user=U0BO").toString()).contains("G0LEADS");
        assertThat(workspace.get("/local/workspace?user=U0CHI").toString()).doesNotContain("G0LEADS");
        assertThat(workspace
                        .send(workspace
                                .request("/local/conversations/G0LEADS?user=U0CHI")
                                .GET())
                        .statusCode())
                .isEqualTo(404);
        assertThat(workspace
                        .send(workspace
                                .request("/local/conversations/D0ANA?user=U0CHI")
                                .GET())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anUpdateKeepsThePlaceAndIsMarkedEdited() {
        String ts = Json.text(post("before"), "ts", "");

        workspace.call("chat.update", Map.of("channel", "C0BACKEND", "ts", ts, "text", "after"));

        JsonNode message = message(ts);
        assertThat(Json.text(message, "text")).isEqualTo("after");
        assertThat(message.path("edited").asBoolean()).isTrue();
        workspace.call("chat.delete", Map.of("channel", "C0BACKEND", "ts", ts));
        assertThat(message(ts).isMissingNode()).isTrue();
    }

    private static JsonNode post(String text) {
        return workspace.call("chat.postMessage", Map.of("channel", "C0BACKEND", "text", text));
    }

    private static JsonNode message(String ts) {
        for (JsonNode message :
                workspace.get("/local/conversations/C0BACKEND?user=U0ANA").path("messages")) {
            if (ts.equals(Json.text(message, "ts"))) {
                return message;
            }
        }
        return Json.object().path("none");
    }

    @Test
    void whatPeopleSayIsNotTheAppsToChange() {
        String ts = Json.text(
                workspace
                        .get("/local/conversations/C0BACKEND?user=U0ANA")
                        .path("messages")
                        .path(0),
                "ts",
                "");

        assertThat(Json.text(
                        workspace.call("chat.update", Map.of("channel", "C0BACKEND", "ts", ts, "text", "mine")),
                        "error"))
                .isEqualTo("cant_update_message");
        assertThat(Json.text(workspace.call("chat.delete", Map.of("channel", "C0BACKEND", "ts", ts)), "error"))
                .isEqualTo("cant_delete_message");
    }

    @Test
    void invalidBlocksAreNamedWithTheirPlace() {
        JsonNode answer = workspace.call(
                "chat.postMessage",
                Map.of(
                        "channel", "C0BACKEND",
                        "text", "t",
                        "blocks",
                                "[{\"type\":\"header\",\"text\":{\"type\":\"plain_text\",\"text\":\"" + "x".repeat(151)
                                        + "\"}}]"));

        assertThat(Json.text(answer, "error")).isEqualTo("invalid_blocks");
        assertThat(answer.path("errors").path(0).asString())
                .isEqualTo("must be less than 151 characters [json-pointer:/blocks/0/text/text]");
        assertThat(answer.at("/response_metadata/messages/0").asString()).startsWith("[ERROR] must be less");
    }

    @Test
    void tooMuchTextIsRefused() {
        String block = "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"" + "x".repeat(2700) + "\"}}";
        String five = "[" + String.join(",", block, block, block, block, block) + "]";

        assertThat(Json.text(
                        workspace.call("chat.postMessage", Map.of("channel", "C0BACKEND", "text", "t", "blocks", five)),
                        "error"))
                .isEqualTo("msg_blocks_too_long");
        assertThat(Json.text(post("x".repeat(40_001)), "error")).isEqualTo("msg_too_long");
        assertThat(post("x".repeat(40_000)).path("ok").asBoolean()).isTrue();
    }

    @Test
    void aPermalinkLeadsToThePage() {
        String ts = Json.text(post("linked"), "ts", "");

        assertThat(Json.text(
                        workspace.call("chat.getPermalink", Map.of("channel", "C0BACKEND", "message_ts", ts)),
                        "permalink"))
                .isEqualTo(workspace.url() + "/#/archives/C0BACKEND/p" + ts.replace(".", ""));
    }

    @Test
    void theScopesStandInAHeader() {
        HttpResponse<String> answer = workspace.callRaw("auth.test", Map.of());

        assertThat(answer.headers().firstValue("x-oauth-scopes").orElse("").split(","))
                .contains("chat:write", "im:write")
                .doesNotContain("files:write");
    }

    @Test
    void optionalScopesAreGrantedUnlessTheyAreDeclined() {
        String manifest = "localworkspace.manifest=classpath:localworkspace/manifest-with-options.yml";
        try (RunningWorkspace generous = RunningWorkspace.start(manifest);
                RunningWorkspace strict =
                        RunningWorkspace.start(manifest, "localworkspace.declined-scopes=files:write,users:read")) {
            Map<String, String> file = Map.of("filename", "a.txt", "length", "1");
            JsonNode refused = strict.call("files.getUploadURLExternal", file);

            assertThat(generous.call("files.getUploadURLExternal", file)
                            .path("ok")
                            .asBoolean())
                    .isTrue();
            assertThat(Json.text(refused, "error")).isEqualTo("missing_scope");
            assertThat(Json.text(refused, "needed")).isEqualTo("files:write");
            assertThat(Json.text(refused, "provided")).contains("files:read").doesNotContain("users:read");
        }
    }
}
