package io.github.stackconsultant.conversation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Several comparisons, and knowledge that changes while a consultation is open. */
class KnowledgeOfSeveralTests {

    private static final ComparisonId BACKEND = new ComparisonId("nodejs-vs-python");
    private static final ComparisonId DATABASE = new ComparisonId("databases");

    @Nested
    class TwoComparisons {

        private final ConversationDriver driver = new ConversationDriver(KnowledgeFixtures.both());
        private final ConversationDriver.Participant ana = driver.person("ana");

        @Test
        void theFirstQuestionIsWhichOne() {
            ana.starts();
            assertThat(ana.consultation().comparison()).isEmpty();
            assertThat(ana.topics()).containsExactly(Topic.CONSULTATION_BELOW);

            ana.picks("databases");
            assertThat(ana.consultation().comparison()).contains(DATABASE);
            assertThat(ana.asked()).contains(new StepId("place"));
        }

        @Test
        void pickedTwiceTheSecondClickIsOutdated() {
            ana.starts().picks("databases").picks("nodejs-vs-python");

            assertThat(ana.reply()).isEqualTo(new Reply.Refused(Notice.OUTDATED));
            assertThat(ana.consultation().comparison()).contains(DATABASE);
        }

        @Test
        void whatIsNotLoadedCannotBePicked() {
            assertThat(ana.starts().picks("gone").reply()).isEqualTo(new Reply.Refused(Notice.OUTDATED));
        }

        @Test
        void theQuestionIsSkippedWhereTheTextNamesOptionsOfOnlyOne() {
            ana.describes("we run postgres today");

            assertThat(ana.consultation().comparison()).contains(DATABASE);
            assertThat(ana.notices()).doesNotContain(Notice.DESCRIPTION_KEPT);
            assertThat(ana.asked()).contains(new StepId("place"));
        }

        @Test
        void itIsAskedWhereTheTextNamesOptionsOfBoth() {
            ana.describes("python on postgres");

            assertThat(ana.consultation().comparison()).isEmpty();
            assertThat(ana.notices()).contains(Notice.DESCRIPTION_KEPT);
        }

        @Test
        void wordsTypedAtThatQuestionMayAnswerItAndAreKept() {
            ana.starts().says("handmade candles for dentists");
            assertThat(ana.consultation().comparison()).isEmpty();
            assertThat(ana.consultation().descriptions()).containsExactly("handmade candles for dentists");

            ana.says("Node.js or Python");
            assertThat(ana.consultation().comparison()).contains(BACKEND);
        }

        @Test
        void anAnswerThatOnlyOneOffersPicksIt() {
            ana.starts().says("Rich data");

            assertThat(ana.consultation().comparison()).contains(DATABASE);
            assertThat(ana.consultation().answers()).containsOnlyKeys(new StepId("qualities"));
        }

        @Test
        void aStepButtonBeforeThePickIsOutdatedAndAStepWordShowsTheQuestion() {
            assertThat(ana.starts().skips("product").reply()).isEqualTo(new Reply.Refused(Notice.OUTDATED));
            assertThat(ana.says("skip").topics()).containsExactly(Topic.CONSULTATION_BELOW);
            assertThat(ana.says("hello").topics()).containsExactly(Topic.NOTICE);
        }

        @Test
        void startingOverAsksWhichOneAgain() {
            ana.starts().picks("databases").chooses("place", "device");

            ana.restartsAsSeenAt(ana.consultation().version());

            assertThat(ana.consultation().comparison()).isEmpty();
        }

        @Test
        void startingOverWithADescriptionMayLeadToTheOtherOne() {
            ana.starts().picks("databases").chooses("place", "device").quotes("python, I think");

            ana.clicks(new Move.StartOver());

            assertThat(ana.consultation().comparison()).contains(BACKEND);
            assertThat(ana.consultation().answers()).isEmpty();
        }

        @Test
        void whatTheTeamVotesOnStandsWhereTheSameConsultationTurnsToTheOther() {
            ana.starts().picks("nodejs-vs-python").skipsTheRest();
            driver.votes().atStake(4);
            ana.changes("product");

            ana.does(new Move.Fill(DATABASE, Map.of()));
            ana.skipsTheRest();

            assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
            assertThat(ana.advice().get(0).recommendation().comparison()).isEqualTo(DATABASE);
            assertThat(driver.votes().replacements()).isEmpty();
            ana.clicks(new Move.Restore());
            assertThat(ana.notices()).containsExactly(Notice.OUTDATED);
            assertThat(ana.consultation().comparison()).contains(DATABASE);
        }

        @Test
        void aCommandMayNameAnOptionOfTheOther() {
            ana.starts().picks("nodejs-vs-python").says("pros sqlite");

            assertThat(ana.topics()).containsExactly(Topic.KNOWLEDGE);
            assertThat(ana.heard().get(0).details()).containsExactly("PROS", "sqlite");
            assertThat(ana.consultation().answers()).isEmpty();
        }

        @Test
        void aCommandThatLacksItsOptionNamesThemAll() {
            assertThat(ana.says("pros").notices()).containsExactly(Notice.WHICH_OPTION);
            assertThat(ana.noticed()).containsExactly("PostgreSQL", "MySQL", "SQLite", "Node.js", "Python");
        }

        @Test
        void theFormForTheOtherLeavesNoAnswersOfTheFirst() {
            ana.starts().picks("databases").chooses("place", "device");

            ana.does(new Move.Fill(BACKEND, Map.of(new StepId("area"), new StepAnswer.Skipped())));

            assertThat(ana.consultation().comparison()).contains(BACKEND);
            assertThat(ana.consultation().answers()).containsOnlyKeys(new StepId("area"));
        }
    }

    @Nested
    class Form {

        private final ConversationDriver driver = new ConversationDriver(KnowledgeFixtures.ours());
        private final ConversationDriver.Participant ana = driver.person("ana");

        @Test
        void aFullFormLeadsToARecommendation() {
            var answers = new LinkedHashMap<StepId, StepAnswer>();
            answers.put(new StepId("product"), chosen("messenger"));
            answers.put(new StepId("area"), new StepAnswer.Skipped());
            answers.put(new StepId("market"), new StepAnswer.NotSure());
            answers.put(new StepId("resources"), new StepAnswer.Typed("two friends"));
            answers.put(new StepId("performance"), chosen("security", "mobile"));

            ana.does(new Move.Fill(BACKEND, answers));

            assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
            assertThat(ana.consultation().answers()).isEqualTo(answers);
            assertThat(ana.topics()).containsExactly(Topic.CONSULTATION_BELOW);
        }

        @Test
        void aFormFillsInTheOpenConsultationAndWhatDoesNotFitIsAsked() {
            ana.starts().chooses("product", "messenger");

            ana.does(new Move.Fill(
                    BACKEND,
                    Map.of(
                            new StepId("area"), chosen("gone"),
                            new StepId("market"), chosen("experience", "analytics"),
                            new StepId("gone"), new StepAnswer.Skipped())));

            assertThat(ana.consultation().answers()).containsOnlyKeys(new StepId("product"));
            assertThat(ana.asked()).contains(new StepId("area"));
            assertThat(driver.consultations()).hasSize(1);
        }

        @Test
        void aFormForWhatIsNotLoadedIsOutdated() {
            ana.does(new Move.Fill(DATABASE, Map.of()));

            assertThat(ana.reply()).isEqualTo(new Reply.Refused(Notice.OUTDATED));
            assertThat(driver.consultations()).isEmpty();
        }
    }

    @Nested
    class ChangedKnowledge {

        private final ConversationDriver driver = new ConversationDriver(knowing("fine", "good"));
        private final ConversationDriver.Participant ana = driver.person("ana");

        @Test
        void answersThatAreGoneAreOpenedAgainAndThePersonIsToldOnce() {
            ana.starts().chooses("first", "fine").chooses("second", "yes");

            driver.nowKnowing(knowing("good", "best"));
            ana.starts();

            assertThat(ana.notices()).containsExactly(Notice.REOPENED);
            assertThat(ana.noticed()).containsExactly("First");
            assertThat(ana.asked()).contains(new StepId("first"));
            assertThat(ana.consultation().answers()).containsOnlyKeys(new StepId("second"));
            assertThat(ana.starts().notices()).isEmpty();
        }

        @Test
        void evenARefusedMoveTellsOnlyOnceAndLeavesTheStepOpen() {
            ana.starts().chooses("first", "fine");
            driver.nowKnowing(knowing("good", "best"));

            assertThat(ana.chooses("second", "yes").notices()).containsExactly(Notice.REOPENED, Notice.OUTDATED);
            assertThat(ana.chooses("second", "yes").notices()).containsExactly(Notice.OUTDATED);
            assertThat(ana.asked()).contains(new StepId("first"));
        }

        @Test
        void aTypedCommandTellsOnlyOnce() {
            ana.starts().chooses("first", "fine");
            driver.nowKnowing(knowing("good", "best"));

            assertThat(ana.says("skip").notices()).containsExactly(Notice.REOPENED);
            assertThat(ana.consultation().answerTo(new StepId("first"))).contains(new StepAnswer.Skipped());
        }

        @Test
        void onTheHomePageTheWordAboutItIsNotDrawnOver() {
            ana.at(Place.home(ana.person())).starts().chooses("first", "fine");
            driver.nowKnowing(knowing("good", "best"));

            ana.starts();

            assertThat(ana.topics()).containsExactly(Topic.HOME);
            assertThat(ana.notices()).containsExactly(Notice.REOPENED);
        }

        @Test
        void wordsOfTheirOwnSurviveAnyAnswers() {
            ana.starts().says("handmade candles");
            driver.nowKnowing(knowing("good", "best"));

            assertThat(ana.starts().notices()).isEmpty();
            assertThat(ana.asked()).contains(new StepId("second"));
        }

        @Test
        void aFinishedOneThatIsChangedOpensWhatIsGone() {
            ana.starts().chooses("first", "fine").skipsTheRest();
            var given = ana.advice().get(0);
            driver.nowKnowing(knowing("good", "best"));

            ana.changes("second");
            assertThat(ana.notices()).containsExactly(Notice.REOPENED);
            ana.chooses("second", "no");

            assertThat(ana.asked()).contains(new StepId("first"));
            assertThat(ana.chooses("first", "best").advice()).hasSize(2).endsWith(given);
        }

        @Test
        void whereTheComparisonIsGoneEveryQuestionIsAskedAgain() {
            ana.starts().chooses("first", "fine");
            driver.nowKnowing(KnowledgeFixtures.ours());

            ana.starts();

            assertThat(ana.notices()).containsExactly(Notice.REOPENED);
            assertThat(ana.consultation().comparison()).contains(BACKEND);
            assertThat(ana.asked()).contains(new StepId("product"));
        }

        @Test
        void aFinishedOneWhoseComparisonIsGoneCannotBeChanged() {
            ana.starts().skipsTheRest();
            driver.nowKnowing(KnowledgeFixtures.ours());

            assertThat(ana.changes("first").reply()).isEqualTo(new Reply.Refused(Notice.OUTDATED));
        }

        @Test
        void aQuestionLessMayBeTheLastOne() {
            ana.starts().chooses("first", "fine");
            driver.nowKnowing(new KnowledgeBase(List.of(Catalogue.of("left", "right")
                    .criterion("speed", 4, 0)
                    .step("first", Step.Kind.ONE, answer("fine"), answer("good"))
                    .build())));

            ana.starts();

            assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        }

        private static KnowledgeBase knowing(String... answersOfFirst) {
            return new KnowledgeBase(List.of(comparison(answersOfFirst)));
        }

        private static Comparison comparison(String... answersOfFirst) {
            return Catalogue.of("left", "right")
                    .criterion("speed", 4, 0)
                    .step("first", Step.Kind.ONE, answer(answersOfFirst[0]), answer(answersOfFirst[1]))
                    .step("second", Step.Kind.ONE, answer("yes"), answer("no"))
                    .step("third", Step.Kind.ONE, answer("now"), answer("later"))
                    .build();
        }
    }

    @Nested
    class Enquiring {

        private final ConversationDriver driver = new ConversationDriver(KnowledgeFixtures.ours());
        private final ConversationDriver.Participant ana = driver.person("ana");
        private final ConversationDriver.Participant bo = driver.person("bo");

        @Test
        void onlyTheOwnerSharesACard() {
            var given = ana.starts().skipsTheRest().advice().get(0);

            bo.does(new Move.Share(given.id(), "C9"));
            assertThat(bo.reply()).isEqualTo(new Reply.Refused(Notice.NOT_YOURS));
            assertThat(bo.noticed()).containsExactly("ana");

            ana.does(new Move.Share(given.id(), "C9"));
            assertThat(ana.heard()).singleElement().satisfies(statement -> {
                assertThat(statement.topic()).isEqualTo(Topic.SHARED_CARD);
                assertThat(statement.place().channel()).isEqualTo("C9");
                assertThat(statement.subject()).isEqualTo(given.id().value());
            });
        }

        @Test
        void aRatingIsStoredAndReplacesTheEarlierOne() {
            var given = ana.starts().skipsTheRest().advice().get(0);

            assertThat(ana.does(new Move.Rate(given.id(), true)).notices()).containsExactly(Notice.RATED);
            ana.does(new Move.Rate(given.id(), false));
            bo.does(new Move.Rate(given.id(), true));

            assertThat(driver.recommendations().ratings(given.id()))
                    .isEqualTo(Map.of(ana.person(), false, bo.person(), true));
        }

        @Test
        void whatIsGoneIsOutdated() {
            var gone = new RecommendationId("gone");

            assertThat(ana.does(new Move.Share(gone, "C9")).reply()).isEqualTo(new Reply.Refused(Notice.OUTDATED));
            assertThat(ana.does(new Move.Rate(gone, true)).reply()).isEqualTo(new Reply.Refused(Notice.OUTDATED));
            assertThat(ana.does(new Move.Unknown()).reply()).isEqualTo(new Reply.Refused(Notice.OUTDATED));
        }

        @Test
        void anOptionThatIsNotKnownIsAnsweredWithThoseThatAre() {
            ana.does(new Move.Read(Move.Page.CONS, Optional.of(new OptionId("cobol"))));

            assertThat(ana.reply()).isEqualTo(new Reply.Refused(Notice.WHICH_OPTION));
            assertThat(ana.noticed()).containsExactly("Node.js", "Python");
        }

        @Test
        void readingLeavesTheOpenQuestionOpen() {
            ana.starts().says("cons of python");

            assertThat(ana.topics()).containsExactly(Topic.KNOWLEDGE);
            assertThat(ana.heard().get(0).details()).containsExactly("CONS", "python");
            assertThat(ana.says("compare").heard().get(0).details()).containsExactly("COMPARE");
            assertThat(ana.says("history").topics()).containsExactly(Topic.HISTORY);
            assertThat(ana.says("help").notices()).containsExactly(Notice.HELP);
            assertThat(ana.asked()).contains(new StepId("product"));
        }
    }

    private static StepAnswer chosen(String... answers) {
        return new StepAnswer.Chosen(
                List.of(answers).stream().map(AnswerId::new).toList());
    }
}
