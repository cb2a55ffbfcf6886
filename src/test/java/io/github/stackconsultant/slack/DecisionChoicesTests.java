package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollMove;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be chosen as decided in the form, and what comes of it, from signed requests on. */
class DecisionChoicesTests extends DecisionForms {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void whatTheConsultationRecommendsIsPreselected() {
        var given = given();

        click("save_decision", given.id().value());

        assertThat(preselected())
                .isEqualTo(Choice.recommendedBy(given.recommendation()).map(ChoiceId::value));
        assertThat(field("decision_choice").path("optional").asBoolean()).isFalse();
        assertThat(offered()).containsExactlyInAnyOrder("Node.js", "Python", "Both");
        assertThat(field("decision_reason").path("optional").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nodejs", "python", "+several"})
    void whatWasSaidToBeDecidedIsPreselected(String choice) {
        click("save_decision", given().id().value() + "|" + choice);

        assertThat(preselected()).contains(choice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"because the team knows it", "since a|b <c> & \"d\" is *ours*"})
    void theReasonThatWasSaidIsInItsFieldWordForWord(String reason) {
        var said = new DecisionReference(given().id(), Optional.of(new ChoiceId("python")), Optional.of(reason));

        click("save_decision", said.value().replace("\"", "\\\""));

        assertThat(preselected()).contains("python");
        assertThat(field("decision_reason")
                        .path("element")
                        .path("initial_value")
                        .asString())
                .isEqualTo(reason);
    }

    @Test
    void underAVoteThatDecidedNothingTheFormIsCalledAsTheButtonThatOpensIt() {
        var poll = openVote();
        rig.voting.takes(Rig.ANA, new PollMove.Cast(poll, 1, new ChoiceId("nodejs")));
        rig.voting.takes(Rig.ANA, new PollMove.Close(poll));

        click("save_voted_decision", poll.value());

        assertThat(inbound.server.last("views.open").field("view"))
                .contains("Save the record")
                .doesNotContain("Save the decision");
    }

    @Test
    void withoutAReasonItsFieldIsEmpty() {
        click("save_decision", given().id().value() + "|python|");

        assertThat(field("decision_reason").path("element").has("initial_value"))
                .isFalse();
    }

    @Test
    void whereNothingDecidesNothingIsPreselectedAndNothingHasToBeChosen() {
        var skipped = rig.comparison().steps().stream()
                .collect(toMap(Step::id, step -> (StepAnswer) new StepAnswer.Skipped()));
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT, skipped);
        click("save_decision", given.id().value());

        assertThat(preselected()).isEmpty();
        assertThat(field("decision_choice").path("optional").asBoolean()).isTrue();

        assertThat(saves(given, "Which?", "null", "null")).isEmpty();
        assertThat(decision().decided().status()).isEqualTo(Decision.Status.PROPOSED);
        assertThat(decision().decided().choice()).isEmpty();
    }

    @Test
    void whereNothingHasToBeChosenTheFormSaysThatWhatStandsThenStays() {
        var skipped = rig.comparison().steps().stream()
                .collect(toMap(Step::id, step -> (StepAnswer) new StepAnswer.Skipped()));
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT, skipped);
        saves(given, "Which?", "null", "null", choice("python"));
        var python = decision();

        click("save_decision", given.id().value());

        assertThat(inbound.server.last("views.open").field("view"))
                .contains("What you choose replaces *Python*, saved \\u003c!date^")
                .contains(" As long as you choose nothing, the old one stands.");
        saves(given, "Which?", "null", "null");
        assertThat(rig.decisions.find(python.id()).orElseThrow().superseded()).isFalse();
    }

    @Test
    void whatIsChosenOtherwiseIsSavedWithItsReason() {
        var given = given();
        var other = Choice.on(given.recommendation()).stream()
                .filter(choice -> Choice.recommendedBy(given.recommendation())
                        .filter(choice.id()::equals)
                        .isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(saves(given, "Which?", "null", "null", choice(other.id().value()) + reason(" We know it. ")))
                .isEmpty();

        assertThat(decision().decided().choice()).contains(other.id());
        assertThat(decision().decided().outcome()).isEqualTo(other.label());
        assertThat(decision().decided().qualification()).isPresent();
        assertThat(decision().markdown()).contains("\u201cWe know it.\u201d");
    }

    @Test
    void whatIsNoChoiceIsSaidAtItsField() {
        assertThat(saves(given(), "Which?", "null", "null", choice("+none"))).contains("\"decision_choice\":");
        assertThat(rig.decisions.of(Rig.ANA, 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"500, 500, ''", "501, 499, \u2026"})
    void aReasonIsCutAtItsBorder(int typed, int kept, String end) {
        saves(given(), "Which?", "null", "null", reason("w".repeat(typed)));

        assertThat(decision().markdown()).contains("\u201c" + "w".repeat(kept) + end + "\u201d");
    }

    @Test
    void afterAVoteItsOutcomeIsPreselected() {
        click("save_voted_decision", closedVote().value());

        assertThat(preselected()).contains("python");
    }

    private Optional<String> preselected() {
        return Optional.ofNullable(field("decision_choice")
                .path("element")
                .path("initial_option")
                .path("value")
                .asString(null));
    }

    private List<String> offered() {
        return field("decision_choice")
                .path("element")
                .path("options")
                .valueStream()
                .map(option -> option.path("text").path("text").asString())
                .toList();
    }

    private JsonNode field(String block) {
        return JSON.readTree(inbound.server.last("views.open").field("view"))
                .path("blocks")
                .valueStream()
                .filter(each -> each.path("block_id").asString("").equals(block))
                .findFirst()
                .orElseThrow();
    }

    private static String choice(String id) {
        return ",'decision_choice':{'decision_choice':{'type':'static_select','selected_option':"
                + "{'text':{'type':'plain_text','text':'It'},'value':'" + id + "'}}}";
    }

    private static String reason(String words) {
        return ",'decision_reason':{'decision_reason':{'type':'plain_text_input','value':'" + words + "'}}";
    }
}
