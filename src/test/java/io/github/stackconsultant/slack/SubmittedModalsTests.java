package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a modal that is submitted. */
class SubmittedModalsTests {

    private static final Place PRIVATE = Place.privately("C0BACKEND");

    @AutoClose
    private final TakenTurns taken = new TakenTurns();

    private final List<Turn> turns = taken.turns;
    private final Rig rig = taken.rig;
    private final Inbound inbound = taken.inbound;

    @Test
    void typedWordsGoOnWhereTheModalWasOpened() {
        var path = Optional.of(new ReplyPath("https://hooks.example/1", true, Rig.NOW.minusSeconds(60)));
        var origin = Origin.of("c1", "product", Place.thread("C0BACKEND", "1.5"), path)
                .metadata();

        var answer = taken.submit(
                Modals.TYPE_ANSWER, origin, "'typed':{'typed':{'type':'plain_text_input','value':'a <b> & c'}}");

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
                "'typed':{'typed':{'type':'plain_text_input','value':'  '}}",
                "'typed':{'typed':{'value':null}}"
            })
    void noWordsAreAskedForAgain(String values) {
        var origin = Origin.of("c1", "product", PRIVATE, Optional.empty()).metadata();

        assertThat(taken.submit(Modals.TYPE_ANSWER, origin, values))
                .contains("\"errors\"")
                .contains("\"typed\"");
        assertThat(turns).isEmpty();
    }

    @Test
    void aCardIsSharedInTheChosenChannel() {
        var origin = Origin.of("", "r1", Rig.ANA_DIRECT, Optional.empty()).metadata();
        assertThat(taken.submit(Modals.SHARE, origin, "")).contains("\"channel\"");

        taken.submit(
                Modals.SHARE,
                origin,
                "'channel':{'channel':{'type':'conversations_select','selected_conversation':'C0GENERAL'}}");

        assertThat(turns).singleElement().satisfies(turn -> {
            assertThat(turn.move()).isEqualTo(new Move.Share(new RecommendationId("r1"), "C0GENERAL"));
            assertThat(turn.consultation()).isEmpty();
        });
    }

    @Test
    void aCardIsSharedOnlyWhereTheAppIs() {
        inbound.scopes.reported(Set.of("channels:read", "groups:read"));
        inbound.server.next("conversations.info", SlackServer.Answer.error("channel_not_found"));

        assertThat(taken.submit(
                        Modals.SHARE,
                        Origin.of("c1", "r1", PRIVATE, Optional.empty()).metadata(),
                        "'channel':{'channel':{'type':'conversations_select','selected_conversation':'C0GENERAL'}}"))
                .contains("\"channel\":\"I am not in that channel yet.", "then press Share.");
        assertThat(turns).isEmpty();
    }

    @Test
    void theFormAnswersEveryStepAtOnce() {
        var steps = rig.comparison().steps();
        var values = steps.stream()
                .map(step -> "'" + AnswerFields.blockId(step.id(), 1) + "':{'form_menu':" + chosen(step) + "}")
                .collect(Collectors.joining(","));

        assertThat(taken.submit(ConsultationForm.CALLBACK, rig.comparison().id().value(), values))
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
        rig.take(Rig.ANA, Rig.ANA_DIRECT, new Move.Start());
        rig.take(
                Rig.ANA,
                Rig.ANA_DIRECT,
                new Move.Type(rig.comparison().steps().get(1).id(), "the moon"));
        var first = rig.comparison().steps().get(0);

        taken.submit(
                ConsultationForm.CALLBACK,
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
        assertThat(taken.submit(ConsultationForm.CALLBACK, id, "")).contains("\"errors\"");
        assertThat(taken.submit(ConsultationForm.CALLBACK, id, twice))
                .contains("\"errors\":{\"" + AnswerFields.blockId(ranked.id(), 2) + "\"")
                .contains(ranked.answers().get(0).label() + "\u201d has the first place already", "one place only");
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
        var values = "{'typed':{'typed':{'value':'x'}},'channel':{'channel':"
                + "{'type':'conversations_select','selected_conversation':'C0ANY'}}}";

        var answer = inbound.interaction(Payloads.submission(callback, metadata, "[" + field + "]", values));

        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("\"errors\":{\"field\":\"This form is outdated.");
        assertThat(turns).isEmpty();
    }

    @Test
    void aFormWithoutAFieldOfAnotherVersionJustCloses() {
        assertThat(taken.submit("a_form_of_another_version", "", "")).isEmpty();
        assertThat(turns).isEmpty();
    }

    @Test
    void answersThatAreKeptFillTheConsultationOfTheCard() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var product = rig.comparison().steps().get(0);
        var origin = Origin.of(given.consultation().value(), given.id().value(), PRIVATE, Optional.empty());

        assertThat(taken.submit(
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
            assertThat(((Move.Fill) turn.move()).triedOn()).contains(given.id());
        });
    }

    private static String chosen(Step step) {
        AnswerId first = step.answers().get(0).id();
        var option = "{'text':{'type':'plain_text','text':'x'},'value':'" + first.value() + "'}";
        return step.kind() == Step.Kind.SEVERAL
                ? "{'type':'multi_static_select','selected_options':[" + option + "]}"
                : "{'type':'static_select','selected_option':" + option + "}";
    }
}
