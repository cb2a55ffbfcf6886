package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.localworkspace.RehearsalApp.Answer;
import io.github.stackconsultant.localworkspace.driver.Actor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FormStoryIntegrationTests {

    private static final String FORM = """
            {"type":"modal","callback_id":"form","private_metadata":"kept",
             "title":{"type":"plain_text","text":"A form"},"submit":{"type":"plain_text","text":"Send"},
             "blocks":[
              {"type":"input","block_id":"name","label":{"type":"plain_text","text":"Your name"},
               "element":{"type":"plain_text_input","action_id":"text","max_length":20}},
              {"type":"input","block_id":"people","optional":true,"label":{"type":"plain_text","text":"People"},
               "element":{"type":"multi_static_select","action_id":"list",
                "options":[{"text":{"type":"plain_text","text":"JavaScript"},"value":"js"},
                           {"text":{"type":"plain_text","text":"Python"},"value":"py"}]}},
              {"type":"input","block_id":"fast","label":{"type":"plain_text","text":"How fast"},
               "element":{"type":"static_select","action_id":"one",
                "initial_option":{"text":{"type":"plain_text","text":"Very"},"value":"very"},
                "options":[{"text":{"type":"plain_text","text":"Very"},"value":"very"},
                           {"text":{"type":"plain_text","text":"Not so"},"value":"slow"}]}}]}
            """;

    @RegisterExtension
    static final RunningWorkspace workspace = RunningWorkspace.start();

    private final Actor ana = workspace.driver().as("ana");

    @Test
    void aShortcutOpensAFormThatIsCheckedBeforeItIsSent() {
        workspace.app().answers(delivery -> opensOrTakes(delivery));

        ana.usesShortcut("Start a consultation").sees("A form");

        assertThat(ana.triesToSubmit()).containsOnlyKeys("name");
        ana.types("Ana")
                .into("Your name")
                .chooses("JavaScript", "Python")
                .from("People")
                .submits();
        JsonNode view = workspace.app().awaits("view_submission").payload().path("view");
        assertThat(view.at("/state/values/name/text/value").asString()).isEqualTo("Ana");
        assertThat(view.at("/state/values/people/list/selected_options").findValuesAsString("value"))
                .containsExactly("js", "py");
        assertThat(view.at("/state/values/fast/one/selected_option/value").asString())
                .isEqualTo("very");
        assertThat(view.path("private_metadata").asString()).isEqualTo("kept");
        assertThat(ana.modals()).isEmpty();
    }

    private static Answer opensOrTakes(RehearsalApp.Received delivery) {
        if (delivery.kind().equals("shortcut")) {
            String trigger = Json.text(delivery.payload(), "trigger_id", "");
            workspace.call("views.open", Map.of("trigger_id", trigger, "view", FORM));
        }
        return Answer.EMPTY;
    }

    @Test
    void theAppMayRefuseAndUpdate() {
        workspace.app().answers(FormStoryIntegrationTests::opensOrTakes);
        ana.usesShortcut("start").types("Ana").into("Your name");

        workspace
                .app()
                .answersTo(
                        "view_submission",
                        Answer.json("{\"response_action\":\"errors\",\"errors\":{\"name\":\"Too short\"}}"));
        assertThat(ana.triesToSubmit()).containsEntry("name", "Too short");
        workspace
                .app()
                .answersTo(
                        "view_submission",
                        Answer.json("{\"response_action\":\"update\",\"view\":" + named("Second") + "}"));
        ana.submits().sees("Second");
        assertThat(ana.modals()).hasSize(1);
        workspace.app().answersTo("view_submission", Answer.EMPTY);
        ana.types("Ana").into("Your name").submits();

        assertThat(ana.modals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "{\"response_action\":\"close\"}", "{\"response_action\":\"errors\"}"})
    void anAnswerThatSlackDoesNotUnderstandLeavesTheFormOpen(String answer) {
        workspace.app().answers(FormStoryIntegrationTests::opensOrTakes);
        ana.usesShortcut("start").types("Ana").into("Your name");
        workspace.app().answersTo("view_submission", Answer.json(answer));

        try (Listening listening = Listening.to(workspace, "U0ANA")) {
            ana.triesToSubmit();

            listening.awaits("notice", "We had some trouble connecting");
        }
        assertThat(ana.modals()).hasSize(1);
    }

    private static String named(String title) {
        return FORM.replace("A form", title);
    }
}
