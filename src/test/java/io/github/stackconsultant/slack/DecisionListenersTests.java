package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.fixtures.Contents;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionContent;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saving decisions, from signed requests on. */
class DecisionListenersTests {

    private final Rig rig = new Rig(KnowledgeFixtures.ours());
    private final Inbound inbound = new Inbound(rig, turn -> new Reply.Accepted(), rig.voting);
    private int turns;

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
    void aVotesButtonOpensItsModalWithTheVotesQuestionAndTheFileTicked() {
        click("save_voted_decision", closedVote().value());

        assertThat(inbound.server.last("views.open").field("view"))
                .contains("Save the decision", "Which backend?", "the channel of the vote")
                .contains("\"initial_options\"");
    }

    @ParameterizedTest
    @CsvSource({"true, C0BACKEND", "false,"})
    void theRecordGoesIntoTheChannelOfTheVoteIfThatIsTicked(boolean ticked, String channel) {
        assertThat(savesVote(closedVote(), Rig.ANA, ticked)).isEmpty();

        assertThat(decision().channel()).isEqualTo(Optional.ofNullable(channel));
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
                    .contains("U0ANA", "can do that with this decision. Nothing changed.");
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

    @Test
    void theModalOfAVoteFits() {
        var poll = rig.voting.polls().find(closedVote()).orElseThrow();
        var origin = Origin.of("", "vote:" + "p".repeat(36), Rig.ANA_DIRECT, Optional.empty());

        assertThat(BlockRules.ofModal(DecisionModal.ofVote(poll, origin, LocalDate.parse("2026-03-02"))))
                .isEmpty();
    }

    /** A vote of Ana's for which Bo voted. */
    private PollId openVote() {
        var ask = rig.voting.asking(Rig.ANA, "C0BACKEND", PollTerms.anOpenVote().terms(), PollTerms.aMatter(1));
        var poll = ((PollReply.Asked) votes(Rig.ANA, ask)).poll().id();
        rig.voting.voting().open(poll, ZoneOffset.UTC, OptionalInt.empty());
        votes(Rig.BO, new PollMove.Cast(poll, 1, new ChoiceId("python")));
        return poll;
    }

    private PollId closedVote() {
        var poll = openVote();
        votes(Rig.ANA, new PollMove.Close(poll));
        rig.outbox.clear();
        return poll;
    }

    private PollReply votes(Person person, PollMove move) {
        return rig.voting.voting().take(new PollTurn(new DeliveryId("turn-" + ++turns), person, false, move));
    }

    private String savesVote(PollId poll, Person person, boolean ticked) {
        var origin = Origin.of("", "vote:" + poll.value(), Rig.ANA_DIRECT, Optional.empty());
        var options = ticked
                ? "[{'text':{'type':'plain_text','text':'Post it'},'value':'" + DecisionModal.POST + "'}]"
                : "[]";
        return submits(
                origin,
                person,
                "'decision_question':{'decision_question':{'type':'plain_text_input','value':'Which?'}},"
                        + "'decision_post':{'decision_post':{'type':'checkboxes','selected_options':" + options + "}}");
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

        assertThat(Contents.kinds(rig.outbox.statements())).containsExactly(DecisionContent.File.class);
    }

    @Test
    void theModalFits() {
        var origin = Origin.of("", "advice:" + "r".repeat(36), Rig.ANA_DIRECT, Optional.empty());

        assertThat(BlockRules.ofModal(DecisionModal.ofAdvice(given().advice(), origin, LocalDate.parse("2026-03-02"))))
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
        return submits(origin, Rig.ANA, values);
    }

    private String submits(Origin origin, Person person, String values) {
        var fields = "[{'type':'input','block_id':'decision_question','label':{'type':'plain_text','text':'Q'},"
                + "'element':{'type':'plain_text_input','action_id':'decision_question'}}]";
        return new String(
                inbound.interaction(
                                Payloads.submission(DecisionModal.SAVE, origin.metadata(), fields, "{" + values + "}")
                                        .replace("\"U0ANA\"", "\"" + person.user() + "\""))
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
