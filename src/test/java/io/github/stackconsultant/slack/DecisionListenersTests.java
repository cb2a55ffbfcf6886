package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.record.Decision;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Saving decisions, from signed requests on. */
class DecisionListenersTests {

    private final Rig rig = new Rig(KnowledgeFixtures.ours());
    private final Inbound inbound = new Inbound(rig, turn -> new Reply.Accepted());

    @AfterEach
    void close() throws Exception {
        inbound.close();
    }

    private GivenRecommendation given() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        rig.outbox.clear();
        return given;
    }

    @Test
    void theButtonOpensItsModalPrefilled() {
        click("save_decision", given().id().value());

        assertThat(inbound.server.last("views.open").field("view"))
                .contains("Save the decision", "for the backend?", "\"initial_date\":\"2026-06-02\"", "datepicker");
    }

    @Test
    void whatIsSubmittedIsSaved() {
        assertThat(saves(given(), "Which backend?", "'2026-09-01'", "'C0BACKEND'"))
                .isEmpty();

        var decision = decision();
        assertThat(decision.question()).isEqualTo("Which backend?");
        assertThat(decision.revisitOn()).contains(LocalDate.parse("2026-09-01"));
        assertThat(decision.channel()).contains("C0BACKEND");
        assertThat(rig.outbox.statements())
                .extracting(Statement::topic)
                .containsExactly(Topic.DECISION_FILE, Topic.DECISION_LINK);
    }

    @Test
    void dayAndChannelMayBeLeftOut() {
        assertThat(saves(given(), "Which?", "null", "null")).isEmpty();

        assertThat(decision().revisitOn()).isEmpty();
        assertThat(rig.outbox.statements()).extracting(Statement::topic).containsExactly(Topic.DECISION_LINK);
    }

    @Test
    void aDayThatIsPastIsSaidAtItsField() {
        assertThat(saves(given(), "Which?", "'2026-03-02'", "null")).contains("\"decision_revisit\":");
        assertThat(saves(given(), " ", "null", "null")).contains("\"decision_question\":");

        assertThat(rig.decisions.of(Rig.ANA, 5)).isEmpty();
    }

    @Test
    void anothersRecommendationIsNotSaved() {
        var given = rig.recommendation(Rig.BO, Rig.ANA_DIRECT);
        rig.outbox.clear();
        var where = Payloads.inMessage("D0ANA", "")
                .replace("https://hooks.example/actions/1", inbound.server.replyAddress("it"));

        click(where, "save_decision", given.id().value());
        inbound.settle();

        assertThat(inbound.server.methods()).containsExactly("respond/it");
        assertThat(inbound.server.last("respond/it").body()).contains("U0BO").contains("Nothing changed");
        saves(given, "Which?", "null", "null");
        assertThat(rig.decisions.of(Rig.ANA, 5)).isEmpty();
        assertThat(rig.decisions.of(Rig.BO, 5)).isEmpty();
    }

    @Test
    void theLinkIsWithdrawn() {
        saves(given(), "Which?", "null", "null");

        click("withdraw_link", decision().id().value());

        assertThat(decision().token()).isEmpty();
    }

    @Test
    void whatAChannelRefusedIsPostedAgain() {
        saves(given(), "Which?", "null", "'C0BACKEND'");
        rig.outbox.clear();

        click("post_decision", decision().id().value());

        assertThat(rig.outbox.statements()).extracting(Statement::topic).containsExactly(Topic.DECISION_FILE);
    }

    @Test
    void theModalFits() {
        var origin = Origin.of("", "advice:" + "r".repeat(36), Rig.ANA_DIRECT, Optional.empty());

        assertThat(BlockRules.ofModal(DecisionModal.ofAdvice(given(), origin, LocalDate.parse("2026-03-02"))))
                .isEmpty();
    }

    private Decision decision() {
        return rig.decisions.of(Rig.ANA, 1).get(0);
    }

    private void click(String action, String value) {
        click(Payloads.inMessage("D0ANA", ""), action, value);
    }

    private void click(String where, String action, String value) {
        assertThat(inbound.interaction(Payloads.click(where, Payloads.button("any|c|r|0", action, value)))
                        .getStatus())
                .isEqualTo(200);
    }

    private String saves(GivenRecommendation given, String question, String day, String channel) {
        var origin = Origin.of("", "advice:" + given.id().value(), Rig.ANA_DIRECT, Optional.empty());
        var values = "'decision_question':{'decision_question':{'type':'plain_text_input','value':'" + question + "'}},"
                + "'decision_revisit':{'decision_revisit':{'type':'datepicker','selected_date':" + day + "}},"
                + "'decision_channel':{'decision_channel':{'type':'conversations_select','selected_conversation':"
                + channel + "}}";
        var fields = "[{'type':'input','block_id':'decision_question','label':{'type':'plain_text','text':'Q'},"
                + "'element':{'type':'plain_text_input','action_id':'decision_question'}}]";
        return new String(
                inbound.interaction(
                                Payloads.submission(DecisionModal.SAVE, origin.metadata(), fields, "{" + values + "}"))
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
