package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.messaging.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralComparisonsTests {

    private static final ComparisonId BACKEND = new ComparisonId("nodejs-vs-python");
    private static final ComparisonId DATABASE = new ComparisonId("databases");
    private final ConversationDriver driver = new ConversationDriver(KnowledgeFixtures.both());
    private final Participant ana = driver.person("ana");

    @Test
    void theFirstQuestionIsWhichOne() {
        ana.starts();
        assertThat(ana.consultation().comparison()).isEmpty();
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Below.class);

        ana.picks("databases");
        assertThat(ana.consultation().comparison()).contains(DATABASE);
        assertThat(ana.asked()).contains(new StepId("place"));
    }

    @Test
    void beforeOneIsPickedNothingWasUnderstoodThatIsWrong() {
        ana.starts().says("that's wrong");

        assertThat(ana.notices()).containsExactly(PlainNotice.COMPARISON_FIRST);
        assertThat(ana.consultation().comparison()).isEmpty();
    }

    @Test
    void norIsItSaidThatNothingIsAsked() {
        ana.starts().says("what do you mean?");

        assertThat(ana.notices()).containsExactly(PlainNotice.COMPARISON_FIRST);
        assertThat(ana.kinds()).endsWith(ConsultationContent.Below.class);
    }

    @Test
    void pickedTwiceTheSecondClickIsOutdated() {
        ana.starts().picks("databases").picks("nodejs-vs-python");

        assertThat(ana.reply()).isEqualTo(new Reply.Refused(ana.outdated()));
        assertThat(ana.consultation().comparison()).contains(DATABASE);
    }

    @Test
    void whatIsNotLoadedCannotBePicked() {
        assertThat(ana.starts().picks("gone").reply()).isEqualTo(new Reply.Refused(ana.outdated()));
    }

    @Test
    void theQuestionIsSkippedWhereTheTextNamesOptionsOfOnlyOne() {
        ana.describes("we run postgres today");

        assertThat(ana.consultation().comparison()).contains(DATABASE);
        assertThat(ana.notices()).doesNotContain(PlainNotice.DESCRIPTION_KEPT);
        assertThat(ana.asked()).contains(new StepId("place"));
    }

    @Test
    void itIsAskedWhereTheTextNamesOptionsOfBoth() {
        ana.describes("python on postgres");

        assertThat(ana.consultation().comparison()).isEmpty();
        assertThat(ana.notices()).contains(PlainNotice.DESCRIPTION_WAITS);
    }

    @Test
    void whatWasWrittenBeforeItIsPickedIsReadThen() {
        ana.describes("a chat on the device");
        assertThat(ana.consultation().comparison()).isEmpty();
        assertThat(ana.notices()).contains(PlainNotice.DESCRIPTION_WAITS);

        ana.picks("nodejs-vs-python");

        assertThat(ana.consultation().answers()).containsOnlyKeys(new StepId("product"));
        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.Understood.class);
        assertThat(ana.asked()).contains(new StepId("area"));
    }

    @Test
    void whatDoesNotSayAnythingThenIsKept() {
        ana.starts().says("handmade candles for dentists").picks("nodejs-vs-python");

        assertThat(ana.consultation().answers()).isEmpty();
        assertThat(ana.consultation().project().descriptions()).containsExactly("handmade candles for dentists");
        assertThat(ana.asked()).contains(new StepId("product"));
    }

    @Test
    void wordsTypedAtThatQuestionMayAnswerItAndAreKept() {
        ana.starts().says("handmade candles for dentists");
        assertThat(ana.consultation().comparison()).isEmpty();
        assertThat(ana.consultation().project().descriptions()).containsExactly("handmade candles for dentists");

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
        assertThat(ana.starts().skips("product").reply()).isEqualTo(new Reply.Refused(ana.outdated()));
        assertThat(ana.says("skip").kinds()).containsExactly(ConsultationContent.Below.class);
        assertThat(ana.says("hello").kinds()).containsExactly(ConsultationContent.Told.class);
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
    void theFormForTheOtherBeginsAConsultationOfItsOwnWhileACardIsChanged() {
        ana.starts().picks("nodejs-vs-python").skipsTheRest();
        var card = ana.consultation();
        driver.votes().atStake(4);
        ana.changes("product");

        ana.does(new Move.Fill(DATABASE, Map.of()));
        assertThat(ana.notices()).containsExactly(PlainNotice.CARD_STAYS);
        assertThat(ana.consultation().id()).isNotEqualTo(card.id());
        ana.skipsTheRest();

        assertThat(ana.advice().get(0).recommendation().comparison()).isEqualTo(DATABASE);
        assertThat(driver.votes().replacements()).isEmpty();
        var before = driver.store().find(card.id()).orElseThrow();
        assertThat(before.status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(before.comparison()).contains(BACKEND);
        assertThat(before.answers()).isEqualTo(card.answers());
        assertThat(before.recommendation()).isEqualTo(card.recommendation());
    }

    @Test
    void whatWasTypedBeforeItIsClearWhatIsComparedGoesWithTheForm() {
        ana.starts().says("handmade candles for dentists");

        ana.does(new Move.Fill(BACKEND, Map.of(new StepId("area"), new StepAnswer.Skipped())));

        assertThat(driver.consultations()).hasSize(1);
        assertThat(ana.consultation().project().descriptions()).containsExactly("handmade candles for dentists");
    }

    @Test
    void aCommandMayNameAnOptionOfTheOther() {
        ana.starts().picks("nodejs-vs-python").says("pros sqlite");

        assertThat(ana.kinds()).containsExactly(PageOfKnowledge.class);
        assertThat(ana.heard().get(0).content())
                .isEqualTo(new PageOfKnowledge(Move.Page.PROS, Optional.of(new OptionId("sqlite"))));
        assertThat(ana.consultation().answers()).isEmpty();
    }

    @Test
    void aCommandThatLacksItsOptionNamesThemAll() {
        assertThat(ana.says("pros").notices()).hasExactlyElementsOfTypes(ConsultationNotice.WhichOption.class);
        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.WhichOption(
                        List.of("PostgreSQL", "MySQL", "SQLite", "Node.js", "Python"), Move.Page.PROS));
    }

    @Test
    void theFormForTheOtherAnswersWhichProjectWasMeantAndNothingWaitsAnyMore() {
        ana.starts().picks("databases").chooses("place", "device").quotes("handmade candles");
        var first = ana.consultation();
        var asked = new PostedMessage("D1", "1.5");
        driver.confirmations().remember(ana.person(), asked);

        ana.does(new Move.Fill(BACKEND, Map.of(new StepId("area"), new StepAnswer.Skipped())));

        assertThat(ana.heard())
                .extracting(Statement::content)
                .contains(new Settled(Settled.Result.SET_ASIDE, Optional.of(asked)));
        ana.on(first.id()).clicks(new Move.TakeUp());
        assertThat(ana.consultation().project().proposal()).isEmpty();
        assertThat(ana.consultation().project().descriptions()).containsExactly("handmade candles");
    }

    @Test
    void soItIsWhereSomebodyGoesBackToTheFirst() {
        ana.starts().picks("databases").chooses("place", "device");
        var first = ana.consultation();
        ana.does(new Move.Fill(BACKEND, Map.of(new StepId("area"), new StepAnswer.Skipped())));
        ana.quotes("handmade candles");
        var second = ana.consultation();
        var asked = new PostedMessage("D1", "1.5");
        driver.confirmations().remember(ana.person(), asked);

        ana.on(first.id()).clicks(new Move.TakeUp());

        assertThat(ana.heard())
                .extracting(Statement::content)
                .contains(new Settled(Settled.Result.SET_ASIDE, Optional.of(asked)));
        var left = driver.store().find(second.id()).orElseThrow().project();
        assertThat(left.proposal()).isEmpty();
        assertThat(left.descriptions()).containsExactly("handmade candles");
    }

    @Test
    void theFormForTheOtherHasNoAnswersOfTheFirstWhichKeepsThem() {
        ana.starts().picks("databases").chooses("place", "device");
        var first = ana.consultation();

        ana.does(new Move.Fill(BACKEND, Map.of(new StepId("area"), new StepAnswer.Skipped())));

        assertThat(ana.consultation().comparison()).contains(BACKEND);
        assertThat(ana.consultation().answers()).containsOnlyKeys(new StepId("area"));
        assertThat(ana.notices()).containsExactly(new ConsultationNotice.SetAside(first.id(), 1));
        ana.on(first.id()).clicks(new Move.TakeUp());
        assertThat(ana.consultation().id()).isEqualTo(first.id());
        assertThat(ana.consultation().answers()).isEqualTo(first.answers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PostgreSQL or MySQL for our web shop", "we need a database for our web shop"})
    void whatNamesOnlyOneBeginsItThoughTheOtherUnderstandsMore(String text) {
        ana.describes(text);

        assertThat(ana.consultation().comparison()).contains(DATABASE);
        assertThat(ana.consultation().answers()).isEmpty();
        assertThat(ana.asked()).contains(new StepId("place"));
    }

    @Test
    void whatNamesTheOtherReplacesNothingUnasked() {
        ana.starts().picks("nodejs-vs-python").chooses("product", "messenger");
        var before = ana.consultation();

        ana.says("we need PostgreSQL or MySQL for our web shop");

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.ContinueOrStartOver.class);
        assertThat(ana.consultation().answers()).isEqualTo(before.answers());

        ana.clicks(new Move.StartOver());

        assertThat(ana.consultation().comparison()).contains(DATABASE);
        assertThat(ana.consultation().answers()).isEmpty();
    }
}
