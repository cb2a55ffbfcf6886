package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Contents;
import io.github.stackconsultant.record.DecisionContent;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.DecisionReply;
import io.github.stackconsultant.record.RecordDocuments;
import io.github.stackconsultant.voting.PollContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saving decisions, from signed requests on. */
class DecisionListenersTests extends DecisionForms {

    @Test
    void theButtonOpensItsModalPrefilled() {
        click("save_decision", given().id().value());

        assertThat(inbound.server.last("views.open").field("view"))
                .contains(
                        "Save the decision",
                        ": Node.js or Python for the backend?",
                        "\"initial_date\":\"2026-06-02\"",
                        "datepicker");
    }

    @Test
    void whatIsSubmittedIsSaved() {
        assertThat(saves(given(), "Which backend?", "'2026-09-01'", "'C0BACKEND'"))
                .isEmpty();

        var decision = decision();
        assertThat(decision.decided().question()).isEqualTo("Which backend?");
        assertThat(decision.revisitOn()).contains(LocalDate.parse("2026-09-01"));
        assertThat(decision.posting().channel()).contains("C0BACKEND");
        assertThat(Contents.kinds(rig.outbox.statements()))
                .containsExactly(DecisionContent.File.class, DecisionContent.Link.class);
    }

    @Test
    void dayAndChannelMayBeLeftOut() {
        assertThat(saves(given(), "Which?", "null", "null")).isEmpty();

        assertThat(decision().revisitOn()).isEmpty();
        assertThat(Contents.kinds(rig.outbox.statements())).containsExactly(DecisionContent.Link.class);
    }

    @Test
    void aDayThatIsPastIsSaidAtItsField() {
        assertThat(saves(given(), "Which?", "'2026-03-01'", "null"))
                .contains("\"decision_revisit\":\"That day is today or past: pick a later one.");
        assertThat(saves(given(), " ", "null", "null")).contains("\"decision_question\":");

        assertThat(rig.decisions.of(Rig.ANA, 5)).isEmpty();
    }

    @Test
    void aDayThatIsYearsAwayIsSaidAtItsField() {
        assertThat(saves(given(), "Which?", "'2206-03-01'", "null"))
                .contains("\"decision_revisit\":\"That day is more than 2 years away: pick an earlier one.");

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
    void aVotesButtonOpensItsModalWithTheVotesQuestionAndTheFileTicked() {
        click("save_voted_decision", closedVote().value());

        assertThat(inbound.server.last("views.open").field("view"))
                .contains("Save the decision", "Which backend?", "the channel of the vote")
                .contains("with your answers. Of what you typed about the project it shows, besides the question, only")
                .contains("\"hint\":{\"type\":\"plain_text\",\"text\":\"The day is also shown under the outcome")
                .contains("\"initial_options\"");
    }

    @ParameterizedTest
    @CsvSource({"true, C0BACKEND", "false,"})
    void theRecordGoesIntoTheChannelOfTheVoteIfThatIsTicked(boolean ticked, String channel) {
        assertThat(savesVote(closedVote(), Rig.ANA, ticked)).isEmpty();

        assertThat(decision().posting().channel()).isEqualTo(Optional.ofNullable(channel));
        assertThat(decision().basis().poll()).isPresent();
        assertThat(Contents.kinds(rig.said()))
                .isEqualTo(
                        ticked
                                ? List.of(
                                        DecisionContent.File.class,
                                        DecisionContent.Link.class,
                                        PollContent.SecondLook.class)
                                : List.of(DecisionContent.Link.class, PollContent.SecondLook.class));
    }

    @Test
    void whoDidNotAskForTheVoteCanNeitherSaveItsOutcomeNorTouchItsRecord() {
        var poll = closedVote();
        savesVote(poll, Rig.ANA, true);
        var decision = decision();
        rig.outbox.clear();
        var where = Payloads.inMessage("C0BACKEND", "")
                .replace("https://hooks.example/actions/1", inbound.server.replyAddress("it"));

        for (var action : List.of("save_voted_decision", "withdraw_link", "post_decision")) {
            var value = action.equals("save_voted_decision")
                    ? poll.value()
                    : decision.id().value();
            var payload = Payloads.click(where, Payloads.button("any|c|r|0", action, value));
            inbound.interaction(payload.replace("U0ANA", "U0BO"));
            inbound.settle();

            assertThat(inbound.server.methods())
                    .doesNotContain("views.open")
                    .last()
                    .isEqualTo("respond/it");
            assertThat(inbound.server.last("respond/it").body())
                    .contains("U0ANA", "can do that here. Nothing changed.");
        }
        assertThat(savesVote(poll, Rig.BO, true)).contains("\"decision_question\":", "Nothing changed.");
        assertThat(rig.decisions.of(Rig.BO, 5)).isEmpty();
        assertThat(decision()).isEqualTo(decision);
        assertThat(rig.outbox.statements()).isEmpty();
    }

    @Test
    void whatIsStillOpenIsNotSaved() {
        var poll = openVote();

        assertThat(savesVote(poll, Rig.ANA, true)).contains("That vote is not over yet.");
        assertThat(rig.decisions.of(Rig.ANA, 5)).isEmpty();
    }

    private static void fits(DecisionReply.MaySave may, Origin origin) {
        assertThat(BlockRules.ofModal(DecisionModal.of(
                        may,
                        "q".repeat(3_001),
                        origin,
                        Optional.of("w".repeat(501)),
                        LocalDate.parse("2026-03-02"),
                        true)))
                .isEmpty();
    }

    @Test
    void theModalOfAVoteFits() {
        fits(
                begins(new DecisionMove.Cause.Vote(closedVote())),
                Origin.of("", "vote:" + "p".repeat(36), Rig.ANA_DIRECT, Optional.empty()));
    }

    @Test
    void theLinkIsWithdrawn() {
        saves(given(), "Which?", "null", "null");

        click("withdraw_link", decision().id().value());

        assertThat(decision().token()).isEmpty();
    }

    @Test
    void theMessageWithTheLinkSaysThatItIsWithdrawn() {
        saves(given(), "Which?", "null", "null");
        var withdrawal = Payloads.button(
                "saved||" + "|0", "withdraw_link", decision().id().value());

        inbound.interaction(Payloads.click(Payloads.inMessage("D0ANA", ""), withdrawal));
        inbound.settle();

        assertThat(inbound.server.last("chat.update").field("text"))
                .startsWith("Saved: *Which?* ")
                .endsWith("Its link is withdrawn: it leads nowhere any more.")
                .doesNotContain("whoever has this link");
    }

    @Test
    void theMessageWithTheLinkSaysSoAlsoWhereItWasWithdrawnInTheHistory() {
        saves(given(), "Which?", "null", "null");
        click("withdraw_link", decision().id().value());
        inbound.settle();
        assertThat(inbound.server.last("chat.postMessage").field("text"))
                .contains("It leads nowhere any more, also in the message that the decision is saved.");
        var withdrawal = Payloads.button(
                "saved||" + "|0", "withdraw_link", decision().id().value());

        inbound.interaction(Payloads.click(Payloads.inMessage("D0ANA", ""), withdrawal));
        inbound.settle();

        assertThat(inbound.server.last("chat.update").field("text"))
                .startsWith("Saved: *Which?* ")
                .endsWith("Its link is withdrawn: it leads nowhere any more.");
    }

    @Test
    void onlyWhatWasPostedIsSaidToStayWhereTheLinkIsWithdrawn() {
        saves(given(), "Which?", "null", "'C0BACKEND'");
        var words = new DecisionWords(new RecordDocuments(rig.decisions, Optional.empty()));

        assertThat(words.withdrawn(decision()).text()).endsWith("Its link is withdrawn: it leads nowhere any more.");
        rig.decisions.posted(decision().id(), "F1");
        assertThat(words.withdrawn(decision()).text())
                .endsWith("it leads nowhere any more. What is posted in <#C0BACKEND> stays.");
    }

    @Test
    void theFormSaysWhatTheDecisionTakesThePlaceOf() {
        var given = given();
        saves(given, "Which?", "null", "null");
        var old = decision();

        click("save_decision", given.id().value());

        assertThat(inbound.server.last("views.open").field("view"))
                .contains("This decision replaces *" + old.decided().outcome() + "*, saved \\u003c!date^")
                .contains(
                        ", unless you save the same again. The message about it, the page of the old one and the outcome");
        assertThat(inbound.server.last("views.open").field("view")).contains("\"Cancel\"");
    }

    @Test
    void whatAChannelRefusedIsPostedAgain() {
        saves(given(), "Which?", "null", "'C0BACKEND'");
        rig.outbox.clear();

        click("post_decision", decision().id().value());

        assertThat(Contents.kinds(rig.outbox.statements())).containsExactly(DecisionContent.File.class);
    }

    @Test
    void theModalFits() {
        fits(
                begins(new DecisionMove.Cause.Recommended(given().id())),
                Origin.of("", "advice:" + "r".repeat(36), Rig.ANA_DIRECT, Optional.empty()));
    }
}
