package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed while a change of a card waits for Apply: the old answers are in force until then. */
class UnappliedChangeTests extends UnderCardScenes {

    UnappliedChangeTests() {
        ana.says("it's nationwide");
        assertThat(awaitsApply()).isTrue();
    }

    private StepAnswer inForce(StepId step) {
        return ana.consultation().card().answers().get(step);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what are the pros of Python?",
                "how sure are you?",
                "who says so?",
                "lol",
                "thanks",
                "status",
                "history",
                "help",
                "we go with Python",
                "qwertz"
            })
    void staysWhereItIsUnderWhatChangesNothing(String text) {
        var before = ana.consultation();

        ana.says(text);

        assertThat(ana.consultation()).isEqualTo(before);
        assertThat(ana.kinds()).doesNotContain(ConsultationContent.Below.class, ConsultationContent.Current.class);

        ana.says("yes");

        assertThat(ana.consultation().open()).isFalse();
        assertThat(ana.advice()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vote", "start", "restart", "another project: a web shop"})
    void isDroppedWithAWordWhereTheCardIsNeededOrLeft(String text) {
        ana.says(text);

        assertThat(ana.notices()).contains(PlainNotice.CHANGE_DROPPED);
        assertThat(consultations().get(0).status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(consultations().get(0).answers()).isEqualTo(card.answers());
    }

    @Test
    void isSaidToBeDroppedWhereALongRemarkMayBeAboutAnotherProject() {
        ana.says(RIDDLE);

        assertThat(ana.notices()).containsExactly(PlainNotice.CHANGE_DROPPED, question());
        assertThat(ana.consultation().answers()).isEqualTo(card.answers());
        assertThat(ana.consultation().project().proposal()).contains(RIDDLE);
    }

    @Test
    void isTakenBackThoughAVoteAskedMeanwhile() {
        driver.confirmations().ask(Confirmation.ofVote(ana.person(), Optional.of(ana.consultation()), Instant.EPOCH));

        ana.says("undo");

        assertThat(ana.consultation().open()).isFalse();
        assertThat(ana.consultation().answers()).isEqualTo(card.answers());
        assertThat(ana.advice()).hasSize(1);
    }

    @Test
    void isDroppedWhereAnotherOneIsProposed() {
        ana.says("it's a streaming service actually");

        assertThat(awaitsApply()).isTrue();
        assertThat(Corrections.of(ana.consultation())).containsExactly(PRODUCT);
        assertThat(answer("area")).isEqualTo(inForce(AREA));
        assertThat(ana.notices()).contains(PlainNotice.CHANGE_DROPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "cancel", "undo", "that's wrong", "yes", "thanks", "hello", "lol", "qwertz"})
    void isNeitherAnsweredNorToldInAThread(String word) {
        var before = ana.consultation();

        ana.at(Place.thread("C1", "1.1")).describes(word);

        assertThat(ana.consultation()).isEqualTo(before);
        assertThat(ana.notices())
                .isNotEmpty()
                .noneMatch(notice -> notice instanceof ConsultationNotice said
                        && said.about().isPresent());
        assertThat(ana.kinds()).containsOnly(ConsultationContent.Told.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "cancel", "undo", "yes"})
    void isAskedAgainWhereItsAnswerIsSaidElsewhere(String word) {
        ana.at(Place.privately("C1")).describes(word);

        assertThat(awaitsApply()).isTrue();
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Below.class);

        ana.describes("no");

        assertThat(ana.consultation().open()).isFalse();
        assertThat(ana.consultation().answers()).isEqualTo(card.answers());
    }

    @Test
    void staysWhereItIsUnderACommandInAChannel() {
        ana.at(Place.privately("C1")).describes("");

        assertThat(consultations()).hasSize(2);
        assertThat(consultations().get(0).place()).isEqualTo(card.place());
        assertThat(consultations().get(0).answers()).isEqualTo(card.answers());
    }
}
