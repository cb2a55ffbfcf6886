package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.RecommendationId;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Modals: opened at once by a click, and what their submission becomes. */
class ModalsTests {

    private static final String MODAL =
            "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'modal','blocks':[]}";
    private static final Place DIRECT = new Place(Place.Kind.DIRECT, "D0ANA", Optional.empty());
    private static final Place PRIVATE = Place.privately("C0BACKEND");

    private final List<Turn> turns = new ArrayList<>();
    private final Conversation conversation = turn -> {
        turns.add(turn);
        return new Reply.Accepted();
    };
    private final Rig rig = new Rig(KnowledgeFixtures.ours());
    private final Inbound inbound = new Inbound(rig, conversation);

    @AfterEach
    void close() throws Exception {
        inbound.close();
    }

    @ParameterizedTest
    @CsvSource({
        "pros,Pros",
        "cons,Cons",
        "use_cases,Use cases",
        "compare,Compare",
        "every_number,Every number",
        "sides,Both sides"
    })
    void aPageOpensForEverybody(String action, String title) {
        var given = rig.recommendation(Rig.BO, DIRECT);

        click(
                Payloads.inMessage("C0BACKEND", ""),
                "shared|c|r|0",
                action,
                given.id().value());

        assertThat(inbound.server.last("views.open").field("trigger_id")).isEqualTo("333.444.bbb");
        assertThat(inbound.server.last("views.open").field("view")).contains("\"text\":\"" + title + "\"");
        assertThat(turns).isEmpty();
    }

    @Test
    void aPageAboveAModalIsPushed() {
        var given = rig.recommendation(Rig.ANA, DIRECT);

        click(MODAL, "pages|||0", "pros", given.id().value());

        assertThat(inbound.server.methods()).containsExactly("views.push");
    }

    @Test
    void theSourcesOfANumberArePushedAboveIt() {
        var given = rig.recommendation(Rig.ANA, DIRECT);
        var criterion = given.recommendation().criteria().get(0);

        click(
                MODAL,
                "term|c|r|0",
                "sources",
                given.id().value() + "|" + criterion.criterion().value());

        assertThat(inbound.server.methods()).containsExactly("views.push");
        assertThat(inbound.server.last("views.push").field("view"))
                .contains("Under \u201c")
                .contains(criterion.name());
    }

    @Test
    void aRecommendationOpensForItsOwnerOnly() {
        var given = rig.recommendation(Rig.BO, DIRECT);
        var home = "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'home','blocks':[]}";

        click(home, "past|c|r|0", "open_recommendation", given.id().value());

        assertThat(inbound.server.methods()).isEmpty();
        assertThat(turns)
                .singleElement()
                .satisfies(turn -> assertThat(turn.move()).isEqualTo(new Move.Unknown()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pros", "compare", "every_number", "sources", "sides", "what_if", "open_recommendation"})
    void whatIsGoneIsOutdated(String action) {
        click(Payloads.inMessage("D0ANA", ""), "x|c|r|0", action, "gone");

        assertThat(turns)
                .singleElement()
                .satisfies(turn -> assertThat(turn.move()).isEqualTo(new Move.Unknown()));
    }

    @Test
    void theFieldForAnAnswerOpensForTheOpenQuestion() {
        rig.take(Rig.ANA, PRIVATE, new Move.Start());
        var id = rig.open(Rig.ANA).id().value();

        click(
                Payloads.inMessage("C0BACKEND", ",'is_ephemeral':true"),
                "ways|" + id + "|product|1",
                "type_answer",
                "product");
        assertThat(inbound.server.last("views.open").field("view")).contains(Modals.TYPE_ANSWER);

        click(Payloads.inMessage("C0BACKEND", ",'is_ephemeral':true"), "ways|" + id + "|area|1", "type_answer", "area");
        assertThat(turns)
                .singleElement()
                .satisfies(turn -> assertThat(turn.move()).isEqualTo(new Move.Type(new StepId("area"), "")));
    }

    @Test
    void theFieldForAnothersAnswerDoesNotOpen() {
        rig.take(Rig.BO, PRIVATE, new Move.Start());
        var id = rig.open(Rig.BO).id().value();

        click(
                Payloads.inMessage("C0BACKEND", ",'thread_ts':'1.0'"),
                "ways|" + id + "|product|1",
                "type_answer",
                "product");

        assertThat(inbound.server.methods()).isEmpty();
        assertThat(turns).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired_trigger_id", "exchanged_trigger_id", "internal_error", "invalid_arguments"})
    void aModalThatDoesNotOpenIsApologisedFor(String error) {
        var given = rig.recommendation(Rig.ANA, DIRECT);
        inbound.server.next("views.open", Answer.error(error));
        var where = Payloads.inMessage("C0BACKEND", "")
                .replace("https://hooks.example/actions/1", inbound.server.replyAddress("it"));

        click(where, "card|c|r|0", "pros", given.id().value());

        inbound.settle();
        assertThat(inbound.server.last("respond/it").body()).contains("I could not open that just now");
    }

    static Stream<Answer> faults() {
        return Stream.of(
                Answer.wait("30"), Answer.of(500, "<html>"), Answer.of(200, ""), Answer.error("expired_trigger_id"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aModalThatIsNotPushedIsApologisedFor(Answer fault) {
        var given = rig.recommendation(Rig.ANA, DIRECT);
        inbound.server.next("views.push", fault);

        click(MODAL, "pages|||0", "pros", given.id().value());

        inbound.settle();
        assertThat(inbound.server.last("chat.postMessage").field("text")).contains("I could not open that just now");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aModalThatDoesNotChangeIsApologisedFor(Answer fault) {
        inbound.server.next("views.update", fault);

        click(MODAL, "pick|||0", "form_pick_1", "nodejs-vs-python");

        inbound.settle();
        assertThat(inbound.server.last("chat.postMessage").field("text")).contains("I could not open that just now");
    }

    @Test
    void typedWordsGoOnWhereTheModalWasOpened() {
        var path = Optional.of(new ReplyPath("https://hooks.example/1", true, Rig.NOW.minusSeconds(60)));
        var origin = Origin.of("c1", "product", Place.thread("C0BACKEND", "1.5"), path)
                .metadata();

        var answer = submit(
                Modals.TYPE_ANSWER, origin, "'typed':{'typed_text':{'type':'plain_text_input','value':'a <b> & c'}}");

        assertThat(answer).isEmpty();
        var turn = turns.get(0);
        assertThat(turn.move()).isEqualTo(new Move.Type(new StepId("product"), "a <b> & c"));
        assertThat(turn.place()).isEqualTo(Place.thread("C0BACKEND", "1.5"));
        assertThat(turn.replyPath()).isEqualTo(path);
        assertThat(turn.consultation().orElseThrow().value()).isEqualTo("c1");
        assertThat(turn.delivery().value()).isEqualTo("555.666.ccc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'typed':{'typed_text':{'type':'plain_text_input','value':'  '}}",
                "'typed':{'typed_text':{'value':null}}"
            })
    void noWordsAreAskedForAgain(String values) {
        var origin = Origin.of("c1", "product", PRIVATE, Optional.empty()).metadata();

        assertThat(submit(Modals.TYPE_ANSWER, origin, values))
                .contains("\"errors\"")
                .contains("\"typed\"");
        assertThat(turns).isEmpty();
    }

    @Test
    void aCardIsSharedInTheChosenChannel() {
        var origin = Origin.of("c1", "r1", DIRECT, Optional.empty()).metadata();
        assertThat(submit(Modals.SHARE, origin, "")).contains("\"channel\"");

        submit(
                Modals.SHARE,
                origin,
                "'channel':{'share_channel':{'type':'conversations_select','selected_conversation':'C0GENERAL'}}");

        assertThat(turns).singleElement().satisfies(turn -> {
            assertThat(turn.move()).isEqualTo(new Move.Share(new RecommendationId("r1"), "C0GENERAL"));
            assertThat(turn.consultation()).isEmpty();
        });
    }

    @Test
    void theFormAnswersEveryStepAtOnce() {
        var steps = rig.comparison().steps();
        var values = steps.stream()
                .map(step -> "'" + AnswerFields.blockId(step.id(), 1) + "':{'form_menu':" + chosen(step) + "}")
                .collect(Collectors.joining(","));

        assertThat(submit(FormModal.CALLBACK, rig.comparison().id().value(), values))
                .isEmpty();

        assertThat(turns).singleElement().satisfies(turn -> {
            assertThat(turn.place()).isEqualTo(Place.direct(Rig.ANA));
            var fill = (Move.Fill) turn.move();
            assertThat(fill.answers().keySet())
                    .containsExactlyElementsOf(steps.stream().map(Step::id).toList());
            assertThat(fill.answers().get(steps.get(0).id()))
                    .isEqualTo(new StepAnswer.Chosen(
                            List.of(steps.get(0).answers().get(0).id())));
        });
    }

    @Test
    void stepsLeftEmptyAreSkippedAndEarlierWordsStay() {
        rig.take(Rig.ANA, DIRECT, new Move.Start());
        rig.take(Rig.ANA, DIRECT, new Move.Type(rig.comparison().steps().get(1).id(), "the moon"));
        var first = rig.comparison().steps().get(0);

        submit(
                FormModal.CALLBACK,
                rig.comparison().id().value(),
                "'" + AnswerFields.blockId(first.id(), 1) + "':{'form_menu':" + chosen(first) + "}");

        var answers = ((Move.Fill) turns.get(0).move()).answers();
        assertThat(answers.get(rig.comparison().steps().get(4).id())).isEqualTo(new StepAnswer.Skipped());
    }

    @Test
    void anEmptyFormAndARankingOfTheSameAreSentBack() {
        var id = rig.comparison().id().value();
        var ranked = rig.comparison().steps().get(4);
        var twice = "'" + AnswerFields.blockId(ranked.id(), 1) + "':{'form_menu':" + chosen(ranked) + "},'"
                + AnswerFields.blockId(ranked.id(), 2) + "':{'form_menu':" + chosen(ranked) + "}";

        assertThat(ranked.kind()).isEqualTo(Step.Kind.RANKED);
        assertThat(submit(FormModal.CALLBACK, id, "")).contains("\"errors\"");
        assertThat(submit(FormModal.CALLBACK, id, twice)).contains("\"errors\"").contains("one place only");
        assertThat(turns).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "type_answer, ''",
        "type_answer, garbage",
        "type_answer, {}",
        "type_answer, '{\"kind\":\"NOWHERE\"}'",
        "share_recommendation, garbage",
        "consultation_form, garbage",
        "consultation_form, ''",
        "what_if, garbage",
        "what_if, ''",
        "a_form_of_another_version, ''"
    })
    void aFormThatIsNotOfThisVersionSaysSoAtItsFirstField(String callback, String metadata) {
        var field = "{'type':'input','block_id':'field','label':{'type':'plain_text','text':'x'},"
                + "'element':{'type':'plain_text_input','action_id':'a'}}";
        var values = "{'typed':{'typed_text':{'value':'x'}},'channel':{'share_channel':"
                + "{'type':'conversations_select','selected_conversation':'C0ANY'}}}";

        var answer = inbound.interaction(Payloads.submission(callback, metadata, "[" + field + "]", values));

        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("\"errors\":{\"field\":\"This form is outdated.");
        assertThat(turns).isEmpty();
    }

    @Test
    void aFormWithoutAFieldOfAnotherVersionJustCloses() {
        assertThat(submit("a_form_of_another_version", "", "")).isEmpty();
        assertThat(turns).isEmpty();
    }

    @Test
    void otherAnswersAreTriedOutOnOnesOwnCardOnly() {
        var anas = rig.recommendation(Rig.ANA, DIRECT);
        var bos = rig.recommendation(Rig.BO, DIRECT);

        click(Payloads.inMessage("D0ANA", ""), "card|c|r|0", "what_if", bos.id().value());
        assertThat(inbound.server.methods()).isEmpty();

        click(
                Payloads.inMessage("D0ANA", ""),
                "card|c|r|0",
                "what_if",
                anas.id().value());
        assertThat(inbound.server.last("views.open").field("view"))
                .contains("\"callback_id\":\"what_if\"")
                .contains("\"dispatch_action\":true")
                .contains("The verdict stays that of your card");
    }

    @Test
    void aChoiceInTheModalMovesItAndStoresNothing() {
        var given = rig.recommendation(Rig.ANA, DIRECT);
        var before = rig.latest(Rig.ANA);
        var product = rig.comparison().steps().get(0);

        choose(
                given,
                "'" + AnswerFields.blockId(product.id(), 1) + "':{'what_if_menu':"
                        + "{'type':'static_select','selected_option':{'value':'scraping'}}}");

        var view = inbound.server.last("views.update").field("view");
        assertThat(inbound.server.last("views.update").field("view_id")).isEqualTo("V1");
        assertThat(view)
                .contains("Python fits this project")
                .contains("The verdict of your card is")
                .contains("\"initial_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"Scraping and parsing\"");
        assertThat(turns).isEmpty();
        assertThat(rig.latest(Rig.ANA)).isEqualTo(before);
    }

    @Test
    void anAnswerTakenBackInTheModalLeavesItsStepOpen() {
        var given = rig.recommendation(Rig.ANA, DIRECT);
        var product = rig.comparison().steps().get(0);

        choose(
                given,
                "'" + AnswerFields.blockId(product.id(), 1) + "':{'what_if_menu':"
                        + "{'type':'static_select','selected_option':{'value':'_'}}}");

        assertThat(inbound.server.last("views.update").field("view"))
                .contains("Not enough known to recommend")
                .doesNotContain("initial_option\"");
    }

    private void choose(GivenRecommendation given, String values) {
        var metadata = Origin.of(given.consultation().value(), given.id().value(), DIRECT, Optional.empty())
                .metadata();
        var where = "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'modal','blocks':[],"
                + "'private_metadata':"
                + new JsonPrimitive(metadata).toString().replace("\"", "'").replace("\\'", "\\\"")
                + ",'state':{'values':{" + values + "}}}";
        var action = "'type':'static_select','block_id':'form||product|1','action_id':'what_if_menu',"
                + "'selected_option':{'text':{'type':'plain_text','text':'x'},'value':'x'}";
        assertThat(inbound.interaction(Payloads.click(where, action)).getStatus())
                .isEqualTo(200);
    }

    @Test
    void answersThatAreKeptFillTheConsultationOfTheCard() {
        var given = rig.recommendation(Rig.ANA, DIRECT);
        var product = rig.comparison().steps().get(0);
        var origin = Origin.of(given.consultation().value(), given.id().value(), PRIVATE, Optional.empty());

        assertThat(submit(
                        WhatIfModal.CALLBACK,
                        origin.metadata(),
                        "'" + AnswerFields.blockId(product.id(), 1) + "':{'what_if_menu':" + chosen(product) + "}"))
                .isEmpty();

        assertThat(turns).singleElement().satisfies(turn -> {
            assertThat(turn.consultation()).contains(given.consultation());
            assertThat(turn.place()).isEqualTo(PRIVATE);
            var answers = ((Move.Fill) turn.move()).answers();
            assertThat(answers.get(product.id()))
                    .isEqualTo(new StepAnswer.Chosen(
                            List.of(product.answers().get(0).id())));
            assertThat(answers.get(new StepId("area"))).isEqualTo(new StepAnswer.Skipped());
        });
    }

    private static String chosen(Step step) {
        AnswerId first = step.answers().get(0).id();
        var option = "{'text':{'type':'plain_text','text':'x'},'value':'" + first.value() + "'}";
        return step.kind() == Step.Kind.SEVERAL
                ? "{'type':'multi_static_select','selected_options':[" + option + "]}"
                : "{'type':'static_select','selected_option':" + option + "}";
    }

    private void click(String where, String block, String action, String value) {
        assertThat(inbound.interaction(Payloads.click(where, Payloads.button(block, action, value)))
                        .getStatus())
                .isEqualTo(200);
    }

    private String submit(String callback, String metadata, String values) {
        var answer = inbound.interaction(Payloads.submission(callback, metadata, "[]", "{" + values + "}"));
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
