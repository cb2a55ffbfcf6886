package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.StepId;
import org.junit.jupiter.api.Test;

class ChangedAnswersTests extends ConversationScenes {

    @Test
    void changingAnEarlierAnswerKeepsTheLaterOnes() {
        ana.starts().chooses("product", "messenger").chooses("area", "global").chooses("market", "experience");

        ana.changes("product").chooses("product", "streaming");

        assertThat(answer("product")).isEqualTo(chosen("streaming"));
        assertThat(answer("area")).isEqualTo(chosen("global"));
        assertThat(answer("market")).isEqualTo(chosen("experience"));
        assertThat(ana.asked()).contains(new StepId("resources"));
    }

    @Test
    void aQuestionThatIsAskedOutOfTurnCanBeAnswered() {
        ana.starts().changes("market");
        assertThat(ana.asked()).contains(new StepId("market"));

        ana.chooses("market", "experience");

        assertThat(ana.reply()).isEqualTo(new Reply.Accepted());
        assertThat(ana.asked()).contains(new StepId("product"));
    }

    @Test
    void aChangeToAStepThatIsUnknownIsRefused() {
        assertThat(ana.starts().changes("gone").reply()).isEqualTo(new Reply.Refused(ana.outdated()));
    }

    @Test
    void changingAFinishedConsultationGivesANewRecommendationAndKeepsTheOldOne() {
        ana.starts().skipsTheRest();
        var first = ana.advice().get(0);

        ana.changes("product");
        assertThat(ana.consultation().open()).isTrue();
        ana.chooses("product", "data-science");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.advice()).hasSize(2).endsWith(first);
        assertThat(ana.consultation().recommendation())
                .contains(ana.advice().get(0).id());
    }

    @Test
    void afterAChangeThatChangesNothingTheRecommendationStands() {
        ana.starts().chooses("product", "messenger").skipsTheRest();

        ana.changes("product").keeps("product");
        ana.changes("product").chooses("product", "messenger");

        assertThat(ana.advice()).hasSize(1);
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().recommendation())
                .contains(ana.advice().get(0).id());
    }

    @Test
    void otherWordsForAnAnswerAreANewRecommendationEvenWithoutWeight() {
        ana.starts().says("firmware for dishwashers").skipsTheRest();

        ana.changes("product").says("firmware for ovens");

        assertThat(ana.advice()).hasSize(2);
    }

    @Test
    void aFinishedConsultationCannotBeChangedWhileAnotherIsOpen() {
        ana.starts().skipsTheRest();
        var finished = ana.consultation();
        ana.starts();

        ana.on(finished.id()).changes("product");

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(new AnotherOpen(finished.id())));
        assertThat(driver.consultations()).contains(finished);
    }
}
