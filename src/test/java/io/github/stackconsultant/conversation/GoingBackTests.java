package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.StepId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoingBackTests extends ConversationScenes {

    private static final List<String> STEPS = List.of("product", "area", "market", "resources", "performance");

    @ParameterizedTest
    @CsvSource({"area, product", "market, area", "resources, market", "performance, resources"})
    void backLeadsToTheQuestionBefore(String from, String to) {
        answerUntil(from);

        ana.goesBackFrom(from);

        assertThat(ana.reply()).isEqualTo(new Reply.Accepted());
        assertThat(ana.asked()).contains(new StepId(to));
        assertThat(ana.consultation().answers()).hasSize(STEPS.indexOf(from));
    }

    @Test
    void backAndBackAgainLeadToTheFirstQuestionAndNoFurther() {
        answerUntil("performance");
        for (var step : List.of("performance", "resources", "market", "area")) {
            ana.goesBackFrom(step);
        }
        var before = ana.consultation();

        assertThat(ana.goesBackFrom("product").reply()).isEqualTo(new Reply.Refused(PlainNotice.FIRST_QUESTION));
        assertThat(ana.consultation()).isEqualTo(before);
        assertThat(ana.asked()).contains(new StepId("product"));
    }

    @Test
    void backAtTheVeryFirstQuestionIsRefused() {
        assertThat(ana.starts().says("go back").reply()).isEqualTo(new Reply.Refused(PlainNotice.FIRST_QUESTION));
    }

    @Test
    void backFromAQuestionThatIsNotOpenChangesNothing() {
        answerUntil("market");

        assertThat(ana.goesBackFrom("area").reply())
                .isEqualTo(new Reply.Refused(new ConsultationNotice.AlreadyAnswered(
                        ana.consultation().id(), "Area", "skipped")));
        assertThat(ana.asked()).contains(new StepId("market"));
    }

    @Test
    void anAnswerGivenAgainAfterBackLeadsOnToTheFirstOpenQuestion() {
        answerUntil("resources");

        ana.goesBackFrom("resources").goesBackFrom("market").chooses("area", "region");

        assertThat(ana.asked()).contains(new StepId("resources"));
        assertThat(answer("area")).isEqualTo(chosen("region"));
    }

    @Test
    void backLeadsToTheQuestionBeforeWhateverWasAnsweredLast() {
        answerUntil("resources");

        ana.changes("product").skips("product").goesBackFrom("resources");

        assertThat(ana.asked()).contains(new StepId("market"));
    }

    @Test
    void backFromTheQuestionThatADescriptionLeftOpenPassesOverWhatIsAskedLater() {
        ana.describes("A messenger, we are three javascript developers, real-time matters most");
        assertThat(ana.consultation().answers().keySet())
                .containsExactlyInAnyOrder(new StepId("product"), new StepId("resources"), new StepId("performance"));

        assertThat(ana.goesBackFrom("area").asked()).contains(new StepId("product"));
        assertThat(ana.goesBackFrom("product").reply()).isEqualTo(new Reply.Refused(PlainNotice.FIRST_QUESTION));
    }

    @Test
    void whoSkipsAQuestionThatTheyWentBackToReadsWhichAnswerIsGone() {
        ana.starts().chooses("product", "messenger").says("go back").says("skip");

        assertThat(answer("product")).isEqualTo(new StepAnswer.Skipped());
        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.Understood.class);
        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.Understood(
                        ana.consultation().id(),
                        List.of(new ShownBack(new StepId("product"), Optional.of("Messenger or chat")))));
    }

    @Test
    void keepLeavesTheOldAnswer() {
        answerUntil("market");

        ana.changes("product").keeps("product");

        assertThat(ana.asked()).contains(new StepId("market"));
        assertThat(answer("product")).isInstanceOf(StepAnswer.Skipped.class);
    }

    private void answerUntil(String open) {
        ana.starts();
        STEPS.subList(0, STEPS.indexOf(open)).forEach(ana::skips);
    }
}
