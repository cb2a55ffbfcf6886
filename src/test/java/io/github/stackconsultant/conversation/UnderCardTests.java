package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationNotice.AlreadySo;
import io.github.stackconsultant.conversation.ConsultationNotice.CardStands;
import io.github.stackconsultant.conversation.ConsultationNotice.NothingMatched;
import io.github.stackconsultant.conversation.ConsultationNotice.WhatIsWrong;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed under a card about its project, another one, or either. */
class UnderCardTests extends UnderCardScenes {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "only Spain",
                "no, only Spain",
                "but only in Spain",
                "yes but it is only for Spain",
                "actually only Spain",
                "make it nationwide",
                "the area is nationwide",
                "it's only for Spain",
                "it's a web shop"
            })
    void aCorrectionShowsItsConsequenceFirst(String text) {
        ana.says(text);

        assertThat(consultations()).hasSize(1);
        assertThat(awaitsApply()).isTrue();
        assertThat(ana.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no, only Spain",
                "but only in Spain",
                "actually only Spain",
                "make it nationwide",
                "not a chat but a web shop",
                "area: nationwide",
                "it's only for Spain"
            })
    void whatCanOnlyCorrectDoesSoHoursLaterToo(String text) {
        driver.passes(Duration.ofHours(5));

        ana.says(text);

        assertThat(consultations()).hasSize(1);
        assertThat(awaitsApply()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SHOP,
                "web shop",
                "we build a web shop",
                "it is a web shop for bakeries all over Spain",
                "we are building a calendar for dentists in Spain",
                "a chat for nurses in Spain",
                "python people and everything in real time",
                "a new app for hair salons",
                "now a new requirement: real time",
                "it is for people who sit in trains most of the day and lose their connection",
                RIDDLE
            })
    void whatCouldBeAboutEitherIsAskedAndChangesNothing(String text) {
        ana.says(text);

        assertThat(ana.notices()).containsExactly(question());
        assertThat(consultations()).hasSize(1);
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().answers()).isEqualTo(card.answers());
        assertThat(ana.consultation().project().proposal().map(DescribedProject.Proposal::text))
                .contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"only Spain", "python people", "handmade candles for dentists"})
    void hoursLaterSoIsWhatAJustGivenCardWouldHaveTaken(String text) {
        driver.passes(Duration.ofHours(5));

        ana.says(text);

        assertThat(ana.notices()).containsExactly(question());
        assertThat(consultations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "another project: a web shop for bakeries",
                "no, another project: a chat for nurses in Spain",
                "it's another project: a chat for nurses in Spain",
                "now a new app for hair salons, worldwide",
                "another project: skating parks",
                "a web shop for bakeries all over Spain",
                "we build a web shop for bakeries all over Spain"
            })
    void anotherProjectBeginsBesideTheCard(String text) {
        ana.says(text);

        assertThat(consultations()).hasSize(2).contains(card);
        assertThat(ana.consultation().open()).isTrue();
        assertThat(ana.consultation().project().descriptions()).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Product: web shop\nArea: Spain",
                "not a chat but a web shop only for Spain",
                "but a web shop, only in Spain"
            })
    void hoursLaterAWholeNewDescriptionIsNoCorrection(String text) {
        driver.passes(Duration.ofHours(5));

        ana.says(text);

        assertThat(ana.notices()).containsExactly(question());
        assertThat(ana.consultation().answers()).isEqualTo(card.answers());
    }

    @Test
    void aFurtherRequirementNamesNoOtherProject() {
        ana.says("now another requirement: real time");

        assertThat(consultations()).hasSize(1);
        assertThat(ana.consultation().answerTo(new StepId("performance")))
                .hasValueSatisfying(answer ->
                        assertThat(answer.saysTheSameAs(chosen("real-time"))).isTrue());
    }

    @Test
    void hoursLaterSoDoesEveryOtherProduct() {
        driver.passes(Duration.ofHours(5));

        ana.says("a web shop");

        assertThat(consultations()).hasSize(2).contains(card);
    }

    @ParameterizedTest
    @ValueSource(strings = {"but we will have 20,000 employees", "make it faster please"})
    void whatMatchesNoAnswerBeginsNothingIsKeptAndToldSo(String text) {
        ana.says(text);

        isKept(text);
    }

    private void isKept(String text) {
        assertThat(ana.notices()).containsExactly(new NothingMatched(card.id(), 1));
        assertThat(consultations()).hasSize(1);
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().answers()).isEqualTo(card.answers());
        assertThat(ana.consultation().project().descriptions()).containsExactly(text);
    }

    @Test
    void toDenyWhatTheCardDoesNotRestOnLeavesIt() {
        ana.says("they are not freelancers");

        assertThat(ana.notices()).containsExactly(new CardStands(card.id()));
        assertThat(consultations()).containsExactly(card);
    }

    @Test
    void hoursLaterNeitherDoesACorrection() {
        driver.passes(Duration.ofHours(5));

        ana.says("but we will have 20,000 employees");

        isKept("but we will have 20,000 employees");
    }

    @Test
    void aNamedStepIsReadAsItsAnswerAndNothingElse() {
        ana.says("performance: heavy computation first");

        assertThat(answer("performance"))
                .isInstanceOfSatisfying(
                        StepAnswer.Chosen.class,
                        chosen -> assertThat(chosen.answers()).containsExactly(new AnswerId("heavy-computation")));
        assertThat(answer("product")).isEqualTo(chosen("messenger"));
    }

    @Test
    void theFirstAnswerToWhatIsBuiltTellsNoProjectsApart() {
        bo.starts().skips("product").chooses("area", "global").skipsTheRest();

        bo.says("a web shop");

        assertThat(bo.consultation().answerTo(PRODUCT))
                .hasValueSatisfying(answer ->
                        assertThat(answer.saysTheSameAs(chosen("web-shop"))).isTrue());
    }

    @Test
    void whatTheCardRestsOnAlreadyChangesNothingAndIsSaid() {
        ana.says("it is still a chat");

        assertThat(ana.notices()).containsExactly(new AlreadySo(card.id(), List.of(PRODUCT)));
        assertThat(ana.consultation()).isEqualTo(card);

        ana.says("actually it is a chat, worldwide");

        assertThat(ana.notices()).containsExactly(new AlreadySo(card.id(), List.of(PRODUCT, AREA)));
        assertThat(ana.consultation()).isEqualTo(card);
    }

    @ParameterizedTest
    @ValueSource(strings = {"that's wrong", "that is not right", "no, that's wrong", "wrong", "you misunderstood me"})
    void whatIsWrongIsAskedWithAllThatCanBeChanged(String text) {
        ana.says(text);

        assertThat(ana.notices()).containsExactly(new WhatIsWrong(card.id()));
        assertThat(ana.consultation()).isEqualTo(card);
    }

    @Test
    void whileAQuestionIsOpenItIsAskedAgainBelow() {
        bo.says("a web shop for Germany");

        bo.says("that is not right");

        assertThat(bo.notices())
                .containsExactly(new WhatIsWrong(bo.consultation().id()));
        assertThat(bo.kinds()).endsWith(ConsultationContent.Below.class);
        assertThat(bo.consultation().answers()).containsKeys(PRODUCT, AREA);
    }

    @Test
    void aChangeThatWaitsIsTakenBackBySayingThatItIsWrong() {
        ana.says("only Spain").says("that's wrong");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().answers()).isEqualTo(card.answers());
    }

    @Test
    void whereNothingWasSaidNothingCanBeWrong() {
        bo.says("that's wrong");

        assertThat(bo.notices()).containsExactly(PlainNotice.UNCLEAR);
        assertThat(consultations()).hasSize(1);
    }
}
