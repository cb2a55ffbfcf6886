package io.github.stackconsultant.slack;

import static io.github.stackconsultant.slack.LargeScenes.DIRECT;
import static io.github.stackconsultant.slack.LargeScenes.LONG_WORDS;
import static io.github.stackconsultant.slack.LargeScenes.answers;
import static io.github.stackconsultant.slack.LargeScenes.fits;
import static io.github.stackconsultant.slack.LargeScenes.revisiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.ShownBack;
import io.github.stackconsultant.conversation.ShownMessage;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.conversation.Undecided;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.messaging.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every question fits, with whatever was answered and understood. */
class QuestionLimitsTests {

    @ParameterizedTest
    @MethodSource("io.github.stackconsultant.slack.LargeScenes#sizes")
    void everyQuestionFitsInEveryPlace(LargeKnowledge size) {
        var rig = new Rig(LargeKnowledge.many(1, size));
        rig.take(Rig.ANA, DIRECT, new Move.Start());
        var open = rig.open(Rig.ANA);

        for (var step : rig.comparison().steps()) {
            for (var place : Place.Kind.values()) {
                fits(rig.blocks.render(revisiting(open, step, Map.of()), place));
                fits(rig.blocks.render(revisiting(open, step, answers(rig, Rig::fullAnswer)), place));
                fits(rig.blocks.render(revisiting(open, step, answers(rig, LargeScenes::last)), place));
                fits(rig.blocks.render(revisiting(open, step, answers(rig, each -> LONG_WORDS)), place));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.stackconsultant.slack.LargeScenes#sizes")
    void everythingThatWasUnderstoodFitsAboveEveryQuestion(LargeKnowledge size) {
        var rig = new Rig(LargeKnowledge.many(1, size));
        rig.take(Rig.ANA, DIRECT, new Move.Start());
        var open = rig.open(Rig.ANA);
        var words = LargeKnowledge.mixed(2).of(3_000);
        var answers = answers(rig, step -> new StepAnswer.Chosen(lastAnswers(step, 1), words));
        var understood = rig.comparison().steps().stream()
                .map(step -> new ShownBack(step.id(), Optional.of(words)))
                .toList();

        for (var step : rig.comparison().steps()) {
            var asked = revisiting(open, step, answers);
            fits(rig.blocks.render(asked, Place.Kind.DIRECT, understood));
            fits(rig.blocks.render(undecided(asked, step, words), Place.Kind.PRIVATE, understood));
            fits(UnderstoodBlocks.message(asked, rig.comparison(), understood));
        }
    }

    private static Consultation undecided(Consultation asked, Step step, String words) {
        var choice = new Undecided(List.of(), lastAnswers(step, 5), words, false, List.of(), List.of());
        return revisiting(asked, step, asked.answers(), Map.of(step.id(), choice));
    }

    private static List<AnswerId> lastAnswers(Step step, int count) {
        int size = step.answers().size();
        return step.answers().subList(Math.max(0, size - count), size).stream()
                .map(Answer::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 25, 26, 60})
    void theChoiceAmongManyComparisonsFits(int comparisons) {
        var size = new LargeKnowledge(2, 2, 2, 2, 1, 100, LargeKnowledge.mixed(0));
        var rig = new Rig(LargeKnowledge.many(comparisons, size));
        rig.take(Rig.ANA, DIRECT, new Move.Start());

        var question = rig.blocks.render(rig.open(Rig.ANA), Place.Kind.DIRECT);

        fits(question);
        assertThat(BlockRules.json(question.blocks()).toString())
                .contains("\"pick_" + Math.min(comparisons, 25) + "\"");
        assertThat(BlockRules.ofModal(ConsultationForm.first(rig.knowledge, Optional.empty())))
                .isEmpty();
        assertThat(BlockRules.ofHome(rig.home(Rig.ANA))).isEmpty();
    }

    @Test
    void aHundredAnswersAreAllOfferedAndTheNextOneCanStillBeTyped() {
        var size = new LargeKnowledge(2, 101, 2, 1, 0, 200, LargeKnowledge.mixed(0));
        var rig = new Rig(LargeKnowledge.many(1, size));

        for (var step : rig.comparison().steps()) {
            var values = QuestionBlocks.options(step).stream()
                    .map(option -> option.getValue())
                    .toList();
            assertThat(values)
                    .hasSize(100)
                    .containsExactlyElementsOf(step.answers().stream()
                            .limit(100)
                            .map(answer -> answer.id().value())
                            .toList());
        }
    }

    @Test
    void menusAreCutOnlyAsFarAsTheyHaveToBe() {
        var size = new LargeKnowledge(2, 10, 2, 1, 0, 75, LargeKnowledge.mixed(0));
        var step = size.comparison(1).steps().get(2);

        assertThat(QuestionBlocks.options(step))
                .allSatisfy(
                        option -> assertThat(option.getDescription().getText()).hasSizeGreaterThan(70));
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 40_000})
    void typedWordsFitWhereverTheyAreShown(int length) {
        for (int offset = 0; offset < 20; offset += 3) {
            var rig = new Rig(
                    LargeKnowledge.many(1, new LargeKnowledge(2, 3, 2, 1, 0, 30, LargeKnowledge.mixed(offset))));
            var words = LargeKnowledge.mixed(offset).of(length);
            var answers = answers(rig, step -> new StepAnswer.Typed(words));
            var given = rig.recommendation(Rig.ANA, DIRECT, answers);
            fits(rig.cards.own(given, Optional.of(rig.comparison()), 0));

            rig.take(Rig.ANA, DIRECT, new Move.Describe(words));
            var described = rig.open(Rig.ANA);
            fits(rig.blocks.render(described, Place.Kind.DIRECT));
            fits(rig.notices.notice(new ConsultationNotice.Status(described.id())));
            var old = new ShownMessage(
                    DIRECT,
                    "D0ANA",
                    "1.0",
                    0,
                    Optional.of(rig.comparison().steps().get(1).id()));
            var advised = rig.consultations.find(given.consultation()).orElseThrow();
            fits(rig.blocks.shrunk(old, advised));
            assertThat(rig.blocks.shrunk(old, advised).text()).contains("`2 ");
        }
    }
}
