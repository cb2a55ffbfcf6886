package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import io.github.stackconsultant.localworkspace.RehearsalApp.Received;
import io.github.stackconsultant.localworkspace.driver.Actor;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form with every field that a poll may ask for, read from its payload with the SDK's own model. */
class PollFormIntegrationTests {

    private static final long NOON = Instant.parse("2026-11-24T12:00:00Z").getEpochSecond();

    private static final String OPTIONS = """
            "options":[{"text":{"type":"plain_text","text":"First"},"value":"1"},
                       {"text":{"type":"plain_text","text":"Second"},"value":"2"},
                       {"text":{"type":"plain_text","text":"Third"},"value":"3"}]""";

    private static final String SECOND = "{\"text\":{\"type\":\"plain_text\",\"text\":\"Second\"},\"value\":\"2\"}";

    private static final String FORM = """
            {"type":"modal","callback_id":"poll","title":{"type":"plain_text","text":"A poll"},
             "submit":{"type":"plain_text","text":"Post"},"blocks":[%s]}""".formatted(String.join(
            ",",
            field("one", "Kind", "\"type\":\"static_select\"," + OPTIONS),
            field("several", "Kinds", "\"type\":\"multi_static_select\",\"max_selected_items\":2," + OPTIONS),
            field("radio", "Who sees", "\"type\":\"radio_buttons\"," + OPTIONS),
            field("boxes", "Rules", "\"type\":\"checkboxes\",\"initial_options\":[" + SECOND + "]," + OPTIONS),
            field("where", "Where", "\"type\":\"conversations_select\""),
            field(
                    "voters",
                    "Voters",
                    "\"type\":\"multi_users_select\",\"max_selected_items\":2,\"initial_users\":[\"U0BO\"]"),
            field("ends", "Ends", "\"type\":\"datetimepicker\",\"initial_date_time\":" + NOON),
            field(
                    "votes",
                    "Votes",
                    "\"type\":\"number_input\",\"is_decimal_allowed\":false,\"min_value\":\"1\",\"max_value\":\"9\""),
            field("name", "Question", "\"type\":\"plain_text_input\",\"min_length\":3,\"max_length\":40")));

    private static final Gson gson = GsonFactory.createSnakeCase();
    private static RunningWorkspace workspace;

    private final Actor ana = workspace.driver().as("ana");

    @BeforeAll
    static void start() {
        workspace = RunningWorkspace.start();
    }

    @AfterAll
    static void stop() {
        workspace.close();
    }

    @BeforeEach
    void open() {
        workspace.app().forget();
        workspace.app().answers(delivery -> {
            opensForm(delivery);
            return RehearsalApp.Answer.EMPTY;
        });
        workspace.call("chat.postMessage", Map.of("channel", "C0BACKEND", "text", "new poll", "blocks", """
                [{"type":"actions","elements":[{"type":"button","action_id":"new","style":"primary",
                  "text":{"type":"plain_text","text":"New poll"}}]}]"""));
        ana.opensModalBy("New poll");
    }

    private static void opensForm(Received delivery) {
        if (delivery.kind().equals("block_actions")
                && delivery.payload().at("/view").isMissingNode()) {
            String trigger = Json.text(delivery.payload(), "trigger_id", "");
            workspace.call("views.open", Map.of("trigger_id", trigger, "view", FORM));
        }
    }

    @AfterEach
    void close() {
        while (!ana.modals().isEmpty()) {
            ana.closesModal();
        }
    }

    @Test
    void whatNobodyTouchedIsAsItWasPresetOrNull() {
        ana.submits();

        ViewSubmissionPayload payload = submitted();
        assertThat(payload.getResponseUrls()).isEmpty();
        assertThat(value(payload, "one").getSelectedOption()).isNull();
        assertThat(value(payload, "several").getSelectedOptions()).isEmpty();
        assertThat(value(payload, "radio").getSelectedOption()).isNull();
        assertThat(value(payload, "boxes").getSelectedOptions())
                .extracting(ViewState.SelectedOption::getValue)
                .containsExactly("2");
        assertThat(value(payload, "where").getSelectedConversation()).isNull();
        assertThat(value(payload, "voters").getSelectedUsers()).containsExactly("U0BO");
        assertThat(value(payload, "ends").getSelectedDateTime()).isEqualTo((int) NOON);
        assertThat(value(payload, "votes").getValue()).isNull();
        assertThat(value(payload, "name").getValue()).isNull();
    }

    @Test
    void whatWasEnteredComesInSlacksShape() {
        Instant evening = Instant.parse("2026-12-01T18:30:00Z");
        ana.chooses("Second").from("Kind").chooses("Third", "First").from("Kinds");
        ana.chooses("First").from("Who sees").ticks("Third").unticks("Second");
        ana.picks("C0BACKEND").from("Where").picks("U0CHI", "U0DEV").from("Voters");
        ana.picksTime(evening, "Ends");
        ana.types("3").into("Votes").types("Which one?").into("Question");
        ana.submits();

        ViewSubmissionPayload payload = submitted();
        assertThat(value(payload, "one").getSelectedOption().getText().getText())
                .isEqualTo("Second");
        assertThat(value(payload, "several").getSelectedOptions())
                .extracting(ViewState.SelectedOption::getValue)
                .as("in the order of the clicks")
                .containsExactly("3", "1");
        assertThat(value(payload, "radio").getSelectedOption().getValue()).isEqualTo("1");
        assertThat(value(payload, "boxes").getSelectedOptions())
                .extracting(ViewState.SelectedOption::getValue)
                .containsExactly("3");
        assertThat(value(payload, "where").getSelectedConversation()).isEqualTo("C0BACKEND");
        assertThat(value(payload, "voters").getSelectedUsers()).containsExactly("U0CHI", "U0DEV");
        assertThat(value(payload, "ends").getSelectedDateTime()).isEqualTo((int) evening.getEpochSecond());
        assertThat(value(payload, "votes").getValue()).isEqualTo("3");
        assertThat(value(payload, "name").getValue()).isEqualTo("Which one?");
    }

    @Test
    void whatIsEmptiedAgainIsNull() {
        ana.types("3")
                .into("Votes")
                .empties("Votes")
                .empties("Ends")
                .empties("Voters")
                .empties("Rules");
        ana.submits();

        ViewSubmissionPayload payload = submitted();
        assertThat(value(payload, "votes").getValue()).isNull();
        assertThat(value(payload, "ends").getSelectedDateTime()).isNull();
        assertThat(value(payload, "voters").getSelectedUsers()).isEmpty();
        assertThat(value(payload, "boxes").getSelectedOptions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Votes, 0, votes, at least 1",
        "Votes, 10, votes, at most 9",
        "Votes, 1.5, votes, whole number",
        "Votes, many, votes, valid number",
        "Question, ab, name, at least 3"
    })
    void slacksOwnFormRefusesWhatNoSuchFieldHolds(String field, String text, String block, String complaint) {
        ana.types(text).into(field);

        assertThat(ana.triesToSubmit())
                .hasEntrySatisfying(block, said -> assertThat(said).contains(complaint));
        assertThat(workspace.app().all("view_submission")).isEmpty();
    }

    @Test
    void noMoreAreChosenThanMayBe() {
        ana.picks("U0CHI", "U0DEV", "U0BO").from("Voters");

        assertThat(ana.triesToSubmit()).containsOnlyKeys("voters");
    }

    @Test
    void aFieldThatDispatchesSendsTheWholeState() {
        ana.types("Which one?").into("Question");
        ana.chooses("Third").from("Kind");

        BlockActionPayload payload = workspace
                .app()
                .awaits(
                        delivery -> delivery.kind().equals("block_actions")
                                && delivery.payload().has("view"),
                        1)
                .stream()
                .map(delivery -> gson.fromJson(Json.write(delivery.payload()), BlockActionPayload.class))
                .findFirst()
                .orElseThrow();
        Map<String, Map<String, ViewState.Value>> state =
                payload.getView().getState().getValues();
        assertThat(payload.getActions()).singleElement().satisfies(action -> {
            assertThat(action.getSelectedOption().getValue()).isEqualTo("3");
            assertThat(action.getActionTs()).isNotEmpty();
        });
        assertThat(state.get("one").get("field").getSelectedOption().getValue()).isEqualTo("3");
        assertThat(state.get("name").get("field").getValue()).isEqualTo("Which one?");
        assertThat(state.get("where").get("field").getSelectedConversation()).isNull();
    }

    private static ViewSubmissionPayload submitted() {
        return gson.fromJson(
                Json.write(workspace.app().awaits("view_submission").payload()), ViewSubmissionPayload.class);
    }

    private static ViewState.Value value(ViewSubmissionPayload payload, String block) {
        return payload.getView().getState().getValues().get(block).get("field");
    }

    private static String field(String block, String label, String element) {
        return """
                {"type":"input","block_id":"%s","optional":true,"dispatch_action":%s,
                 "label":{"type":"plain_text","text":"%s"},"element":{"action_id":"field",%s}}""".formatted(block, block.equals("one"), label, element);
    }
}
