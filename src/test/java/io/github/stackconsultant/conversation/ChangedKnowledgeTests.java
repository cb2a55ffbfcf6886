package io.github.stackconsultant.conversation;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Knowledge that changes while a consultation is open. */
class ChangedKnowledgeTests {

    private static final ComparisonId BACKEND = new ComparisonId("nodejs-vs-python");
    private final ConversationDriver driver = new ConversationDriver(knowing("fine", "good"));
    private final Participant ana = driver.person("ana");

    @Test
    void answersThatAreGoneAreOpenedAgainAndThePersonIsToldOnce() {
        ana.starts().chooses("first", "fine").chooses("second", "yes");

        driver.nowKnowing(knowing("good", "best"));
        ana.starts();

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.Reopened.class);
        assertThat(ana.notices()).containsExactly(new ConsultationNotice.Reopened(List.of("First")));
        assertThat(ana.asked()).contains(new StepId("first"));
        assertThat(ana.consultation().answers()).containsOnlyKeys(new StepId("second"));
        assertThat(ana.starts().notices()).isEmpty();
    }

    @Test
    void evenARefusedMoveTellsOnlyOnceAndLeavesTheStepOpen() {
        ana.starts().chooses("first", "fine");
        driver.nowKnowing(knowing("good", "best"));

        assertThat(ana.chooses("second", "yes").notices())
                .hasExactlyElementsOfTypes(ConsultationNotice.Reopened.class, ConsultationNotice.Outdated.class);
        assertThat(ana.chooses("second", "yes").notices()).containsExactly(ana.outdated());
        assertThat(ana.asked()).contains(new StepId("first"));
    }

    @Test
    void aTypedCommandTellsOnlyOnce() {
        ana.starts().chooses("first", "fine");
        driver.nowKnowing(knowing("good", "best"));

        assertThat(ana.says("skip").notices()).hasExactlyElementsOfTypes(ConsultationNotice.Reopened.class);
        assertThat(ana.consultation().answerTo(new StepId("first"))).contains(new StepAnswer.Skipped());
    }

    @Test
    void onTheHomePageTheWordAboutItIsNotDrawnOver() {
        ana.at(Place.home(ana.person())).starts().chooses("first", "fine");
        driver.nowKnowing(knowing("good", "best"));

        ana.starts();

        assertThat(ana.kinds()).containsExactly(ConsultationContent.Home.class);
        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.Reopened.class);
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
        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.Reopened.class);
        ana.chooses("second", "no");

        assertThat(ana.asked()).contains(new StepId("first"));
        assertThat(ana.chooses("first", "best").advice()).hasSize(2).endsWith(given);
    }

    @Test
    void whereTheComparisonIsGoneItBeginsAnewAndThePersonIsTold() {
        ana.starts().chooses("first", "fine");
        driver.nowKnowing(KnowledgeFixtures.ours());

        ana.starts();

        assertThat(ana.notices()).containsExactly(PlainNotice.NO_LONGER_COMPARED);
        assertThat(ana.consultation().comparison()).contains(BACKEND);
        assertThat(ana.asked()).contains(new StepId("product"));
    }

    @Test
    void aFinishedOneWhoseComparisonIsGoneCannotBeChanged() {
        ana.starts().skipsTheRest();
        driver.nowKnowing(KnowledgeFixtures.ours());

        assertThat(ana.changes("first").reply()).isEqualTo(new Reply.Refused(ana.outdated()));
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
