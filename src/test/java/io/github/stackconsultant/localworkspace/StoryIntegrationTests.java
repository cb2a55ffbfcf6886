package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stackconsultant.localworkspace.RehearsalApp.Answer;
import io.github.stackconsultant.localworkspace.driver.Actor;
import io.github.stackconsultant.localworkspace.driver.LocalWorkspaceDriver;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class StoryIntegrationTests {

    private static final String QUESTION = """
            [{"type":"section","text":{"type":"mrkdwn","text":"*1 of 5* Which product?"},
              "accessory":{"type":"static_select","action_id":"product",
                "placeholder":{"type":"plain_text","text":"Choose a kind of product"},
                "options":[{"text":{"type":"plain_text","text":"Messenger or chat"},"value":"chat"},
                           {"text":{"type":"plain_text","text":"Streaming"},"value":"stream"}]}},
             {"type":"actions","block_id":"area","elements":[
               {"type":"button","action_id":"world","text":{"type":"plain_text","text":"International"},"value":"w"}]}]
            """;

    @RegisterExtension
    static final RunningWorkspace workspace = RunningWorkspace.start();

    private final Actor ana = workspace.driver().as("ana");

    @Test
    void aCommandIsAnsweredToItsPersonAlone() {
        workspace.app().answersTo("/consult", Answer.json("{\"text\":\"1 of 5\",\"blocks\":" + QUESTION + "}"));

        ana.types("/consult a chat & <more>").in("#backend").sees("1 of 5");

        assertThat(workspace.driver().as("bo").canSee("1 of 5")).isFalse();
        JsonNode command = workspace.app().awaits("/consult").fields();
        assertThat(Json.text(command, "text")).isEqualTo("a chat &amp; &lt;more&gt;");
        assertThat(Json.text(command, "channel_id")).isEqualTo("C0BACKEND");
        assertThat(Json.text(command, "user_id")).isEqualTo("U0ANA");
        assertThat(Json.text(command, "response_url")).startsWith(workspace.url() + "/local/response/");
    }

    @Test
    void aClickInAnEphemeralReplacesItThroughItsResponseUrl() {
        workspace.call(
                "chat.postEphemeral",
                Map.of(
                        "channel",
                        "C0BACKEND",
                        "user",
                        "U0ANA",
                        "text",
                        "ask",
                        "blocks",
                        QUESTION.replace("1 of 5", "4 of 5")));

        ana.chooses("Messenger or chat").from("Choose a kind of product");
        JsonNode chosen = workspace.app().awaits("block_actions").payload();
        workspace.app().forget();
        ana.clicks("International");

        JsonNode clicked = workspace.app().awaits("block_actions").payload();
        assertThat(chosen.at("/actions/0/selected_option/value").asString()).isEqualTo("chat");
        assertThat(clicked.at("/actions/0/value").asString()).isEqualTo("w");
        assertThat(clicked.at("/container/is_ephemeral").asBoolean()).isTrue();
        assertThat(clicked.has("message")).isFalse();
        assertThat(clicked.at("/state/values")
                        .findValue("product")
                        .at("/selected_option/value")
                        .asString())
                .isEqualTo("chat");
        workspace.respond(
                Json.text(clicked, "response_url", ""), "{\"replace_original\":true,\"text\":\"5 of 5 now\"}");
        ana.sees("5 of 5 now").seesNoLonger("4 of 5");
    }

    @Test
    void appHomeIsPublishedAndClicked() {
        ana.opensHome();
        JsonNode event = workspace.app().awaits("app_home_opened").payload();
        assertThat(event.at("/event/tab").asString()).isEqualTo("home");
        assertThat(event.at("/event/user").asString()).isEqualTo("U0ANA");

        workspace.call(
                "views.publish", Map.of("user_id", "U0ANA", "view", "{\"type\":\"home\",\"blocks\":" + QUESTION + "}"));
        ana.sees("1 of 5").clicks("International");

        JsonNode click = workspace.app().awaits("block_actions").payload();
        assertThat(click.at("/view/type").asString()).isEqualTo("home");
        assertThat(click.has("response_url")).isFalse();
    }

    @Test
    void aMessageShortcutBringsTheMessage() {
        ana.usesMessageShortcut("Consult on this message", "an international chat product");

        JsonNode action = workspace.app().awaits("message_action").payload();
        assertThat(action.at("/message/text").asString()).contains("thousands of small requests");
        assertThat(action.at("/channel/id").asString()).isEqualTo("C0BACKEND");
    }

    @Test
    void whatAPersonSaidIsNotReplacedThroughAMessageShortcut() {
        ana.usesMessageShortcut("Consult on this message", "We have to settle on a language");
        String url = Json.text(workspace.app().awaits("message_action").payload(), "response_url", "");

        workspace.respond(url, "{\"replace_original\":true,\"text\":\"beside what Bo said\"}");
        workspace.respond(url, "{\"delete_original\":true}");

        ana.sees("beside what Bo said").sees("We have to settle on a language");
        assertThat(workspace.driver().as("bo").canSee("beside what Bo said")).isFalse();
    }

    @Test
    void aMentionAndADirectMessageAreEvents() {
        ana.types("@Stack Consultant what do you think?").in("#backend");
        ana.types("hello").inDirectMessage();

        JsonNode mention = workspace.app().awaits("app_mention").payload();
        assertThat(mention.at("/event/text").asString()).isEqualTo("<@U0BOT> what do you think?");
        assertThat(mention.at("/authorizations/0/user_id").asString()).isEqualTo("U0BOT");
        JsonNode direct = workspace.app().awaits("message").payload();
        assertThat(direct.at("/event/channel_type").asString()).isEqualTo("im");
        assertThat(workspace.app().all("message")).hasSize(1);
    }

    @Test
    void aMentionWhereTheAppIsAbsentIsNoEventUntilItIsInvited() {
        Actor chi = workspace.driver().as("chi");
        chi.types("@Stack Consultant hello").in("#general");
        chi.types("/invite @Stack Consultant").in("#general").sees("was added to #general");

        chi.types("@Stack Consultant hello again").in("#general");

        workspace.app().awaits("app_mention");
        assertThat(workspace.app().all("app_mention"))
                .extracting(mention -> mention.payload().at("/event/text").asString())
                .containsExactly("<@U0BOT> hello again");
    }

    @Test
    void aThreadIsRepliedTo() {
        JsonNode posted =
                workspace.call("chat.postMessage", Map.of("channel", "C0SUPPORT", "text", "A root of its own"));

        ana.types("@Stack Consultant in here").inThreadOf("A root of its own");

        JsonNode mention = workspace.app().awaits("app_mention").payload();
        assertThat(mention.at("/event/thread_ts").asString())
                .isEqualTo(posted.path("ts").asString());
        assertThat(ana.thread("#support-chat", posted.path("ts").asString())).hasSize(2);
        JsonNode root = ana.messages("#support-chat").stream()
                .filter(message -> message.path("ts").equals(posted.path("ts")))
                .findFirst()
                .orElseThrow();
        assertThat(root.path("replyCount").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsNotThereCannotBeClicked() {
        Actor impatient = new LocalWorkspaceDriver(workspace.url(), Duration.ofMillis(100)).as("dev");

        assertThatThrownBy(() -> impatient.clicks("No such button"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No such button");
        assertThat(workspace.postRaw("/local/actions", """
                                {"user":"U0ANA","container":{"type":"message","channel":"C0BACKEND","ts":"1.0"},
                                 "action":{"block_id":"b","action_id":"a"}}""").statusCode()).isEqualTo(404);
    }

    /** A live tally changes its message every few seconds, while somebody is about to press. */
    @Test
    void aButtonIsStillThereForAPageThatShowsTheMessageBeforeItsLastChange() {
        String ts = workspace
                .call("chat.postMessage", Map.of("channel", "C0BACKEND", "text", "a vote", "blocks", vote(1)))
                .path("ts")
                .asString();

        String message = "{\"type\":\"message\",\"channel\":\"C0BACKEND\",\"ts\":\"" + ts + "\"}";

        workspace.call("chat.update", change(ts, 2));
        int justChanged = press(message, 1);
        for (int version = 3; version <= 5; version++) {
            workspace.call("chat.update", change(ts, version));
        }

        assertThat(justChanged).isEqualTo(200);
        assertThat(press(message, 1)).as("too long ago").isEqualTo(400);
        assertThat(press(message, 2)).as("three changes ago").isEqualTo(200);
        JsonNode click = workspace.app().awaits("block_actions").payload();
        assertThat(click.at("/actions/0/value").asString()).isEqualTo("vote 1");
        assertThat(click.at("/message/blocks/0/block_id").asString()).isEqualTo("vote|2");
        assertThat(click.path("state").path("values").path("kinds|1").toString())
                .as("what was ticked beside it")
                .contains("\"value\":\"chat\"");
    }

    @Test
    void aButtonIsStillThereForAPageThatShowsTheHomeBeforeItsLastChange() {
        for (int version = 1; version <= 2; version++) {
            workspace.call(
                    "views.publish",
                    Map.of("user_id", "U0BO", "view", "{\"type\":\"home\",\"blocks\":" + vote(version) + "}"));
        }

        String home = "{\"type\":\"home\"}";
        assertThat(press(home, 1)).isEqualTo(200);
        assertThat(press(home, 3)).isEqualTo(400);
    }

    @Test
    void aButtonIsStillThereForAPageThatShowsWhatOnePersonSeesBeforeItsLastChange() {
        String ts = workspace
                .call(
                        "chat.postEphemeral",
                        Map.of("channel", "C0BACKEND", "user", "U0BO", "text", "a vote", "blocks", vote(1)))
                .path("message_ts")
                .asString();
        String message = "{\"type\":\"message\",\"channel\":\"C0BACKEND\",\"ephemeral\":true,\"ts\":\"" + ts + "\"}";

        press(message, 1);
        String url = Json.text(workspace.app().awaits("block_actions").payload(), "response_url", "");
        workspace.respond(url, "{\"replace_original\":true,\"text\":\"a vote\",\"blocks\":" + vote(2) + "}");

        assertThat(press(message, 1)).isEqualTo(200);
        assertThat(press(message, 3)).isEqualTo(400);
    }

    private static Map<String, String> change(String ts, int version) {
        return Map.of("channel", "C0BACKEND", "ts", ts, "text", "a vote", "blocks", vote(version));
    }

    private static String vote(int version) {
        return """
                [{"type":"actions","block_id":"vote|%1$d","elements":[
                  {"type":"button","action_id":"cast","text":{"type":"plain_text","text":"Cast"},"value":"vote %1$d"}]},
                 {"type":"actions","block_id":"kinds|%1$d","elements":[
                  {"type":"checkboxes","action_id":"kind","options":[
                    {"text":{"type":"plain_text","text":"A chat"},"value":"chat"}]}]}]""".formatted(version);
    }

    private static int press(String container, int version) {
        return workspace
                .postRaw("/local/actions", """
                                {"user":"U0BO","container":%1$s,
                                 "action":{"block_id":"vote|%2$d","action_id":"cast"},
                                 "state":{"kinds|%2$d":{"kind":{"type":"checkboxes","selected_options":[
                                   {"text":{"type":"plain_text","text":"A chat"},"value":"chat"}]}}}}""".formatted(container, version))
                .statusCode();
    }

    @Test
    void aSilentAppIsTurnedIntoSlacksOwnWords() {
        try (Listening listening = Listening.to(workspace, "U0DEV")) {
            workspace.app().answersTo("/consult", Answer.status(500));

            workspace.driver().as("dev").types("/consult").in("#backend");
            workspace.driver().as("dev").types("/unheard").in("#backend");

            assertThat(listening.awaits("notice", "dispatch_failed"))
                    .contains("/consult failed with the error \\\"dispatch_failed\\\"");
            listening.awaits("notice", "/unheard is not a valid command");
        }
    }
}
