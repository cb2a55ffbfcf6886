package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.recommendation.AnsweredLine;
import io.github.stackconsultant.recommendation.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions answered, changed, gone back to and left out, in order and out of it. */
class AnsweringTests {

    private static final List<String> STEPS = List.of("product", "area", "market", "resources", "performance");

    private final ConversationDriver driver = new ConversationDriver(KnowledgeFixtures.ours());
    private final Participant ana = driver.person("ana");

    @Test
    void fiveAnswersLeadToARecommendation() {
        ana.starts().chooses("product", "messenger").chooses("area", "global").chooses("market", "experience");
        ana.chooses("resources", "javascript-people", "small-team");

        assertThat(ana.consultation().open()).isTrue();
        assertThat(ana.asked()).contains(new StepId("performance"));

        ana.chooses("performance", "real-time", "many-requests", "responsiveness");

        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.topics()).containsExactly(Topic.CONSULTATION);
        assertThat(ana.advice()).singleElement().satisfies(given -> {
            assertThat(ana.consultation().recommendation()).contains(given.id());
            assertThat(given.answers())
                    .extracting(AnsweredLine::answer)
                    .containsExactly(
                            "Messenger or chat",
                            "International",
                            "How it feels to use decides",
                            "JavaScript or front-end people, A small team",
                            "Real-time interactivity > Many concurrent requests > Responsiveness");
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
        assertThat(ana.topics()).containsExactly(Topic.CONSULTATION_BELOW);
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

        assertThat(ana.notices()).containsExactly(Notice.NOT_UNDERSTOOD);
        assertThat(ana.noticed()).containsExactly("product", "1");
        assertThat(ana.asked()).contains(new StepId("product"));

        assertThat(ana.says(text).noticed()).containsExactly("product", "2");
        assertThat(ana.chooses("product", "messenger").says(text).noticed()).containsExactly("area", "1");
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
        assertThat(ana.types("resources", " ").notices()).containsExactly(Notice.NOT_UNDERSTOOD);
    }

    @Test
    void theFieldOfAnAnsweredStepIsRefused() {
        ana.starts().chooses("product", "messenger").types("product", "streaming");

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(Notice.ALREADY_ANSWERED));
        assertThat(answer("product")).isEqualTo(chosen("messenger"));
    }

    @Test
    void anAnswerToAQuestionThatIsNotOpenYetIsRefused() {
        ana.starts().chooses("market", "experience");

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(Notice.OUTDATED));
        assertThat(ana.topics()).containsExactly(Topic.CONSULTATION, Topic.NOTICE);
        assertThat(ana.consultation().answers()).isEmpty();
    }

    @Test
    void theSecondOfTwoClicksOnOneQuestionIsToldWhatTheFirstAnswered() {
        ana.starts().chooses("product", "messenger");
        var before = ana.consultation();

        ana.chooses("product", "streaming");

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(Notice.ALREADY_ANSWERED));
        assertThat(ana.noticed()).containsExactly("Product", "Messenger or chat");
        assertThat(ana.topics()).containsExactly(Topic.CONSULTATION, Topic.NOTICE);
        assertThat(ana.consultation()).isEqualTo(before);
    }

    @Test
    void aDoubleClickOnTheLastQuestionIsToldTheSameAndGivesOneRecommendation() {
        ana.starts().skipsTheRest().skips("performance");

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(Notice.ALREADY_ANSWERED));
        assertThat(ana.noticed()).containsExactly("Performance", "skipped");
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
            value = {"gone", "messenger gone", "messenger streaming", "messenger messenger", "global"})
    void answersThatTheQuestionDoesNotTakeAreRefused(String answers) {
        ana.starts().chooses("product", answers.split(" ", -1));

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(Notice.OUTDATED));
        assertThat(ana.consultation().answers()).isEmpty();
    }

    @Test
    void aFourthRankIsRefused() {
        ana.starts().skips("product").skips("area").skips("market").skips("resources");
        ana.chooses("performance", "security", "mobile", "scalability", "readability");

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(Notice.OUTDATED));
        assertThat(ana.consultation().open()).isTrue();
    }

    @Test
    void continueWithoutAnyTickAsksForOne() {
        ana.starts().skips("product").skips("area").skips("market").chooses("resources");

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(Notice.NOTHING_CHOSEN));
        assertThat(ana.asked()).contains(new StepId("resources"));
    }

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

        assertThat(ana.goesBackFrom("product").reply()).isEqualTo(new Reply.Refused(Notice.FIRST_QUESTION));
        assertThat(ana.consultation()).isEqualTo(before);
        assertThat(ana.asked()).contains(new StepId("product"));
    }

    @Test
    void backAtTheVeryFirstQuestionIsRefused() {
        assertThat(ana.starts().says("go back").reply()).isEqualTo(new Reply.Refused(Notice.FIRST_QUESTION));
    }

    @Test
    void backFromAQuestionThatIsNotOpenChangesNothing() {
        answerUntil("market");

        assertThat(ana.goesBackFrom("area").reply()).isEqualTo(new Reply.Refused(Notice.ALREADY_ANSWERED));
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
    void backLeadsToTheAnswerGivenLastWhateverItsPlaceAmongTheSteps() {
        answerUntil("resources");

        ana.changes("product").skips("product").goesBackFrom("resources");

        assertThat(ana.asked()).contains(new StepId("product"));
        assertThat(ana.goesBackFrom("product").asked()).contains(new StepId("market"));
    }

    @Test
    void keepLeavesTheOldAnswer() {
        answerUntil("market");

        ana.changes("product").keeps("product");

        assertThat(ana.asked()).contains(new StepId("market"));
        assertThat(answer("product")).isInstanceOf(StepAnswer.Skipped.class);
    }

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
        assertThat(ana.starts().changes("gone").reply()).isEqualTo(new Reply.Refused(Notice.OUTDATED));
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

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(Notice.ANOTHER_OPEN));
        assertThat(driver.consultations()).contains(finished);
    }

    private void answerUntil(String open) {
        ana.starts();
        STEPS.subList(0, STEPS.indexOf(open)).forEach(ana::skips);
    }

    private StepAnswer answer(String step) {
        return ana.consultation().answerTo(new StepId(step)).orElseThrow();
    }

    private static StepAnswer chosen(String... answers) {
        return new StepAnswer.Chosen(Stream.of(answers).map(AnswerId::new).toList());
    }
}
