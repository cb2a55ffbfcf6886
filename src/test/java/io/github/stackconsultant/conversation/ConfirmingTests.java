package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.InMemoryPersonalData;
import io.github.stackconsultant.messaging.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked before something is lost is answered by a word as by its buttons. */
class ConfirmingTests extends ConfirmationScenes {

    @ParameterizedTest
    @ValueSource(strings = {"yes", "yes please", "ok do it", "go ahead", "yes, start over"})
    void aYesStartsOver(String yes) {
        isAsked("restart").says(yes);

        assertThat(ana.consultation().answers()).isEmpty();
        assertThat(settled()).containsExactly(at(Settled.Result.STARTED_OVER));
        assertThat(ana.kinds()).startsWith(Settled.class);
        assertThat(ana.kinds()).contains(ConsultationContent.Below.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "yes please", "ok do it"})
    void itMayComeWithACall(String yes) {
        isAsked("restart").describes(yes);

        assertThat(ana.consultation().answers()).isEmpty();
        assertThat(settled()).containsExactly(at(Settled.Result.STARTED_OVER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "nope", "keep them", "please don't", "cancel", "never mind"})
    void aNoKeepsTheAnswersAndAsksOn(String no) {
        isAsked("restart").says(no);

        assertThat(ana.consultation().answers()).hasSize(2);
        assertThat(settled()).containsExactly(at(Settled.Result.KEPT));
        assertThat(ana.kinds()).contains(ConsultationContent.Below.class);
        assertThat(ana.consultation().open()).isTrue();
    }

    @Test
    void aYesCloses() {
        isAsked("cancel").says("yep");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.CANCELLED);
        assertThat(settled()).containsExactly(at(Settled.Result.CLOSED));
        assertThat(ana.notices()).containsExactly(PlainNotice.CANCELLED);
    }

    @Test
    void aNoKeepsItOpen() {
        isAsked("cancel").says("no");

        assertThat(ana.consultation().open()).isTrue();
        assertThat(settled()).containsExactly(at(Settled.Result.KEPT));
    }

    @Test
    void aYesErasesRightAfterItsQuestion() {
        isAsked("forget me").says("yes");

        assertThat(ana.notices()).containsExactly(PlainNotice.FORGOTTEN);
        assertThat(driver.consultations()).isEmpty();
        assertThat(driver.confirmations().of(ana.person())).isEmpty();
        assertThat(settled()).containsExactly(at(Settled.Result.ERASED));
    }

    @Test
    void aYesErasesAlsoUnderACard() {
        ana.skipsTheRest();

        isAsked("forget me").says("yes");

        assertThat(ana.notices()).containsExactly(PlainNotice.FORGOTTEN);
        assertThat(ana.advice()).isEmpty();
    }

    @Test
    void whoHasNothingCanSayYesToo() {
        bo.says("forget me").says("yes");

        assertThat(bo.notices()).containsExactly(PlainNotice.FORGOTTEN);
    }

    @Test
    void aNoErasesNothing() {
        isAsked("forget me").says("no");

        assertThat(driver.consultations()).hasSize(1);
        assertThat(settled()).containsExactly(at(Settled.Result.KEPT));
        assertThat(ana.notices())
                .containsExactly(
                        new AsideNotice.DataKept(Optional.of(ana.consultation().id())));
    }

    @Test
    void whileAVoteIsUnderWayAYesErasesNothingAndTheQuestionSaysSo() {
        isAsked("forget me");
        driver.data().asks(ana.person());

        ana.says("yes");

        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.VotesUnderWay(1, List.of(InMemoryPersonalData.VOTE)));
        assertThat(settled()).containsExactly(at(Settled.Result.NOTHING_CHANGED));
        assertThat(driver.consultations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"go on", "continue"})
    void aDescriptionIsGoneOnWithInWords(String words) {
        ana.describes("a web shop for teachers");
        driver.confirmations().remember(ana.person(), MESSAGE);

        ana.says(words);

        assertThat(ana.consultation().answers()).hasSize(2);
        assertThat(ana.consultation().project().descriptions()).contains("a web shop for teachers");
        assertThat(settled()).containsExactly(at(Settled.Result.WENT_ON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "go on"})
    void nothingThatWasDescribedIsKeptWhereNothingWas(String words) {
        var thread = Place.thread("C7", "1.1");
        ana.at(thread).describes(words);
        driver.confirmations().remember(ana.person(), MESSAGE);

        ana.at(thread).clicks(new Move.GoOn());

        assertThat(settled()).containsExactly(at(Settled.Result.WENT_ON_HERE));
    }

    @Test
    void aDescriptionIsStartedOverWithInWords() {
        ana.describes("a web shop for teachers");
        driver.confirmations().remember(ana.person(), MESSAGE);

        ana.says("start over");

        assertThat(answer("product")).isInstanceOf(StepAnswer.Chosen.class);
        assertThat(ana.consultation().answers()).hasSize(1);
        assertThat(settled()).containsExactly(at(Settled.Result.STARTED_OVER));
    }

    @Test
    void aDescriptionIsTakenBackInAWord() {
        ana.describes("a web shop for teachers");
        driver.confirmations().remember(ana.person(), MESSAGE);

        ana.says("undo");

        assertThat(ana.consultation().answers()).hasSize(2);
        assertThat(ana.consultation().project().proposal()).isEmpty();
        assertThat(ana.consultation().project().descriptions()).doesNotContain("a web shop for teachers");
        assertThat(settled()).containsExactly(at(Settled.Result.KEPT));
        assertThat(ana.kinds()).contains(ConsultationContent.Below.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no"})
    void aYesDoesNotSayWhichOfTwo(String word) {
        ana.describes("a web shop for teachers");
        var question = ana.notices();
        var before = ana.consultation();

        ana.says(word);

        assertThat(ana.notices()).containsExactly(PlainNotice.WHICH_OF_TWO, question.get(0));
        assertThat(ana.consultation()).isEqualTo(before);
    }

    @Test
    void whatIsDeclinedByAButtonOfSomebodyElseIsRefused() {
        isAsked("restart");

        bo.on(ana.consultation().id()).clicks(new Move.KeepAnswers());

        assertThat(bo.reply()).isEqualTo(new Reply.Refused(new ConsultationNotice.NotYours("ana")));
        assertThat(ana.says("yes").consultation().answers()).isEmpty();
    }
}
