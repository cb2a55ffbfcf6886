package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.AnsweredLine;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions answered and left out, in order and out of it, and answers that are refused. */
class AnsweringTests extends ConversationScenes {

    @Test
    void fiveAnswersLeadToARecommendation() {
        ana.starts().chooses("product", "messenger").chooses("area", "global").chooses("market", "experience");
        ana.chooses("resources", "javascript-people", "small-team");

        assertThat(ana.consultation().open()).isTrue();
        assertThat(ana.asked()).contains(new StepId("performance"));

        ana.chooses("performance", "real-time", "many-requests", "responsiveness");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Current.class);
        assertThat(ana.advice()).singleElement().satisfies(given -> {
            assertThat(ana.consultation().recommendation()).contains(given.id());
            assertThat(given.answers())
                    .extracting(AnsweredLine::answer)
                    .containsExactly(
                            "Messenger or chat",
                            "International",
                            "How it feels to use decides",
                            "JavaScript or front-end people, A small team",
                            "Real-time interactivity, then Many concurrent requests, then Responsiveness");
            assertThat(given.recommendation().verdict())
                    .isInstanceOfSatisfying(
                            Verdict.OneOption.class,
                            verdict -> assertThat(verdict.name()).isEqualTo("Node.js"));
        });
    }

    @Test
    void whoKnowsNothingIsToldThatNotEnoughIsKnown() {
        ana.starts().skips("product").isNotSureAbout("area").skips("market").isNotSureAbout("resources");
        ana.skips("performance");

        assertThat(ana.advice()).singleElement().satisfies(given -> {
            assertThat(given.recommendation().verdict()).isInstanceOf(Verdict.NotEnoughKnown.class);
            assertThat(given.answers())
                    .extracting(AnsweredLine::answer)
                    .containsExactly("skipped", "not sure", "skipped", "not sure", "skipped");
        });
    }

    @Test
    void wordsOfTheirOwnCloseTheStepWordForWordAndWithoutWeight() {
        ana.starts().says("firmware for dishwashers");

        assertThat(answer("product")).isEqualTo(new StepAnswer.Typed("firmware for dishwashers"));
        assertThat(ana.asked()).contains(new StepId("area"));
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Below.class);
        assertThat(ana.consultation().selection().answers()).isEmpty();
    }

    @Test
    void aTypedLabelOfALaterStepAnswersThatStepAndTheOpenOneStaysOpen() {
        ana.starts().says("International");

        assertThat(answer("area")).isEqualTo(chosen("global"));
        assertThat(ana.asked()).contains(new StepId("product"));
    }

    @Test
    void aTypedNumberChoosesFromTheOpenQuestion() {
        ana.starts().skips("product").says("3");

        assertThat(answer("area")).isEqualTo(chosen("global"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d\ude42", "99"})
    void whatIsNoAnswerClosesNothingAndIsCounted(String text) {
        ana.starts().says(text);

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.NotUnderstood.class);
        assertThat(ana.notices())
                .containsExactly(
                        new ConsultationNotice.NotUnderstood(ana.consultation().id(), new StepId("product"), 1));
        assertThat(ana.asked()).contains(new StepId("product"));

        assertThat(ana.says(text).notices())
                .containsExactly(
                        new ConsultationNotice.NotUnderstood(ana.consultation().id(), new StepId("product"), 2));
        assertThat(ana.chooses("product", "messenger").says(text).notices())
                .containsExactly(
                        new ConsultationNotice.NotUnderstood(ana.consultation().id(), new StepId("area"), 1));
    }

    @Test
    void theFieldOfAStepTakesWhateverMayBeSaidThere() {
        ana.starts()
                .types("product", "firmware for dishwashers")
                .types("area", "International")
                .types("market", "skip");

        assertThat(answer("product")).isEqualTo(new StepAnswer.Typed("firmware for dishwashers"));
        assertThat(answer("area")).isEqualTo(chosen("global"));
        assertThat(answer("market")).isEqualTo(new StepAnswer.Skipped());
        assertThat(ana.types("resources", " ").notices())
                .containsExactly(
                        new AsideNotice.NoWords(Optional.of(ana.consultation().id())));
    }

    @Test
    void theFieldOfAnAnsweredStepIsRefused() {
        ana.starts().chooses("product", "messenger").types("product", "streaming");

        assertThat(ana.reply())
                .isEqualTo(new Reply.Refused(new ConsultationNotice.AlreadyAnswered(
                        ana.consultation().id(), "Product", "Messenger or chat")));
        assertThat(answer("product")).isEqualTo(chosen("messenger"));
    }

    @Test
    void anAnswerToAQuestionThatIsNotOpenYetIsRefused() {
        ana.starts().chooses("market", "experience");

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(ana.outdated()));
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Current.class, ConsultationContent.Told.class);
        assertThat(ana.consultation().answers()).isEmpty();
    }

    @Test
    void theSecondOfTwoClicksOnOneQuestionIsToldWhatTheFirstAnswered() {
        ana.starts().chooses("product", "messenger");
        var before = ana.consultation();

        ana.chooses("product", "streaming");

        var answered = new ConsultationNotice.AlreadyAnswered(ana.consultation().id(), "Product", "Messenger or chat");
        assertThat(ana.reply()).isEqualTo(new Reply.Refused(answered));
        assertThat(ana.notices()).containsExactly(answered);
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Current.class, ConsultationContent.Told.class);
        assertThat(ana.consultation()).isEqualTo(before);
    }

    @Test
    void aDoubleClickOnTheLastQuestionIsToldTheSameAndGivesOneRecommendation() {
        ana.starts().skipsTheRest().skips("performance");

        var answered = new ConsultationNotice.AlreadyAnswered(ana.consultation().id(), "Performance", "skipped");
        assertThat(ana.reply()).isEqualTo(new Reply.Refused(answered));
        assertThat(ana.notices()).containsExactly(answered);
        assertThat(ana.advice()).hasSize(1);
    }

    @Test
    void aDeliveryThatComesTwiceCountsOnceAndSaysNothing() {
        ana.starts().chooses("product", "messenger");
        var before = ana.consultation();
        int said = driver.outbox().statements().size();

        ana.isDeliveredAgain();

        assertThat(ana.reply()).isEqualTo(new Reply.Repeated());
        assertThat(ana.consultation()).isEqualTo(before);
        assertThat(driver.outbox().statements()).hasSize(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gone", "messenger gone", "messenger streaming", "global"})
    void answersThatTheQuestionDoesNotTakeAreRefused(String answers) {
        ana.starts().chooses("product", answers.split(" ", -1));

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(ana.outdated()));
        assertThat(ana.consultation().answers()).isEmpty();
    }

    @Test
    void aFourthRankIsRefused() {
        ana.starts().skips("product").skips("area").skips("market").skips("resources");
        ana.chooses("performance", "security", "mobile", "scalability", "readability");

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(ana.outdated()));
        assertThat(ana.consultation().open()).isTrue();
    }

    @Test
    void continueWithoutAnyTickAsksForOne() {
        ana.starts().skips("product").skips("area").skips("market").chooses("resources");

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(PlainNotice.NOTHING_CHOSEN));
        assertThat(ana.asked()).contains(new StepId("resources"));
    }

    @Test
    void theSameForTwoRanksIsAskedForAgainAndNothingIsClosed() {
        ana.starts().skips("product").skips("area").skips("market").skips("resources");
        ana.chooses("performance", "security", "mobile", "security");

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(PlainNotice.CHOSEN_TWICE));
        assertThat(ana.asked()).contains(new StepId("performance"));
    }
}
