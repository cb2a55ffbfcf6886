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
        assertThat(ana.consultation().project().proposal().map(DescribedProject.Proposal::text))
                .contains(RIDDLE);
    }

    @Test
    void isTakenBackThoughAVoteAskedMeanwhile() {
        driver.confirmations().ask(Confirmation.ofVote(ana.person(), Optional.of(ana.consultation()), Instant.EPOCH));

        ana.says("undo");

        assertThat(ana.consultation().open()).isFalse();
        assertThat(ana.consultation().answers()).isEqualTo(card.answers());
        assertThat(ana.advice()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what would happen if we go global",
                "what if they hire two more?",
                "both sides",
                "what should I do now?",
                "we go with Python"
            })
    void isAskedAboutAgainWhereSomethingElseWasOfferedBeforeTheYes(String text) {
        ana.says(text).says("ok do that");

        assertThat(awaitsApply()).isTrue();
        assertThat(ana.kinds()).contains(ConsultationContent.Below.class);

        ana.says("yes");

        assertThat(ana.consultation().open()).isFalse();
        assertThat(ana.advice()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's a streaming service actually",
                "it is really a streaming platform",
                "sorry, it streams videos",
                "wait, it's for streaming concerts",
                "our product is a streaming service",
                "this is a video streaming service"
            })
    void isJoinedByAnotherOneOfTheSameProject(String text) {
        ana.says(text);

        assertThat(awaitsApply()).isTrue();
        assertThat(Corrections.of(ana.consultation())).containsExactlyInAnyOrder(AREA, PRODUCT);
        assertThat(ana.notices()).doesNotContain(PlainNotice.CHANGE_DROPPED);
    }

    @Test
    void isJoinedByWhatIsDenied() {
        ana.says("no").changes("performance").chooses("performance", "security", "heavy-computation");
        ana.says("it's nationwide").says("there is no heavy computation");

        assertThat(awaitsApply()).isTrue();
        assertThat(answer("performance")).isEqualTo(chosen("security"));
        assertThat(answer("area").saysTheSameAs(chosen("nation"))).isTrue();
    }

    @Test
    void isJoinedByAQuestionThatIsAskedAgain() {
        ana.says("change the product");

        assertThat(ana.asked()).contains(PRODUCT);
        assertThat(answer("area").saysTheSameAs(chosen("nation"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no, it's a streaming service", "nope. it streams videos", "no: streaming"})
    void isDroppedWhereItIsRefusedBeforeAnotherOneIsProposed(String text) {
        ana.says(text);

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
