package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.stackconsultant.fixtures.Contents;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A consultation lives where it was last called and moves there with its answers. */
class PlacesTests extends ConversationScenes {

    private static final Place THREAD = Place.thread("C1", "1700000000.000100");
    private static final Place CHANNEL = Place.privately("C1");

    private final Place direct = Place.direct(ana.person());
    private final Place home = Place.home(ana.person());

    @Test
    void itBeginsWhereItIsCalled() {
        assertThat(ana.at(CHANNEL).starts().consultation().place()).isEqualTo(CHANNEL);
        assertThat(ana.heard()).extracting(Statement::place).containsExactly(CHANNEL);
    }

    @Test
    void calledElsewhereItMovesThereWithItsAnswers() {
        ana.at(CHANNEL).starts().chooses("product", "messenger");

        ana.at(direct).starts();

        assertThat(ana.consultation().place()).isEqualTo(direct);
        assertThat(ana.consultation().answers()).hasSize(1);
        assertThat(ana.heard())
                .extracting(each -> each.content().getClass(), Statement::place)
                .containsExactly(tuple(ConsultationContent.Below.class, direct));
    }

    @Test
    void toAThreadThatEverybodyReadsItMovesOnceThatIsChosen() {
        ana.at(CHANNEL).starts().chooses("product", "messenger");

        ana.at(THREAD).describes("");

        assertThat(ana.notices())
                .containsExactly(
                        new ConsultationNotice.GoOnInPublic(ana.consultation().id(), 1));
        assertThat(ana.consultation().place()).isEqualTo(CHANNEL);

        ana.clicks(new Move.GoOn());

        assertThat(ana.consultation().place()).isEqualTo(THREAD);
        assertThat(ana.consultation().answers()).hasSize(1);
        assertThat(ana.heard())
                .extracting(each -> each.content().getClass(), Statement::place)
                .contains(tuple(ConsultationContent.Below.class, THREAD));
    }

    @Test
    void aClickWhereItLivesUpdatesInPlaceAndAClickElsewhereShowsItThere() {
        ana.at(direct).starts();
        assertThat(ana.skips("product").kinds()).containsExactly(ConsultationContent.Current.class);

        assertThat(ana.at(CHANNEL).skips("area").kinds()).containsExactly(ConsultationContent.Below.class);
        assertThat(ana.consultation().place()).isEqualTo(CHANNEL);
    }

    @Test
    void typedWordsAreAnsweredBelow() {
        ana.starts();

        assertThat(ana.says("skip").kinds()).containsExactly(ConsultationContent.Below.class);
        assertThat(ana.says("go back").kinds()).containsExactly(ConsultationContent.Below.class);
    }

    @Test
    void startedOnTheHomePageItIsShownThereAlone() {
        ana.at(home).starts().skips("product");

        assertThat(ana.consultation().place()).isEqualTo(home);
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Home.class);
    }

    @Test
    void finishedOnTheHomePageItsCardGoesToTheDirectMessages() {
        ana.at(home).starts().skipsTheRest();

        assertThat(ana.consultation().place()).isEqualTo(direct);
        assertThat(ana.heard())
                .extracting(each -> each.content().getClass(), Statement::place)
                .containsExactly(
                        tuple(ConsultationContent.Below.class, direct), tuple(ConsultationContent.Home.class, home));
        assertThat(leadsTo(direct)).isTrue();
    }

    @Test
    void theHomePageLeadsToACardInAThread() {
        ana.at(THREAD).starts().at(home).skips("product");
        assertThat(leadsTo(THREAD)).isFalse();

        ana.skipsTheRest();
        assertThat(ana.heard()).extracting(Statement::place).containsExactly(THREAD, home);
        assertThat(leadsTo(THREAD)).isTrue();
    }

    @Test
    void theHomePageLeadsToTheCardAlsoWhereItShowsBackWhatWasTypedLast() {
        ana.at(home).starts();
        List.of("product", "area", "market", "resources").forEach(ana::skips);

        ana.types("performance", "lots of users at once");

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.Understood.class);
        assertThat(leadsTo(direct)).isTrue();
    }

    @Test
    void aSecondClickOnTheLastAnswerStillLeadsToTheCard() {
        ana.at(home).starts().skipsTheRest().skips("performance");

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.AlreadyAnswered.class);
        assertThat(leadsTo(direct)).isTrue();
    }

    /** {@return whether the home page, drawn once, says that the card is there} */
    private boolean leadsTo(Place place) {
        var pages = ana.heard().stream()
                .map(Statement::content)
                .filter(ConsultationContent.Home.class::isInstance)
                .map(ConsultationContent.Home.class::cast)
                .toList();
        assertThat(pages).hasSize(1);
        return pages.get(0)
                .card()
                .filter(card -> card.place().equals(place)
                        && card.recommendation().equals(ana.advice().get(0).id()))
                .isPresent();
    }

    @Test
    void aClickOnTheHomePageDoesNotMoveItFromWhereItLives() {
        ana.at(THREAD).starts();

        ana.at(home).skips("product");

        assertThat(ana.consultation().place()).isEqualTo(THREAD);
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Current.class, ConsultationContent.Home.class);
    }

    @Test
    void aClickOnTheHomePageMovesItThereFromWhereOnePersonSeesIt() {
        ana.at(CHANNEL).starts();

        ana.at(home).skips("product");
        assertThat(ana.consultation().place()).isEqualTo(home);
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Home.class);

        ana.skipsTheRest();
        assertThat(ana.consultation().place()).isEqualTo(direct);
    }

    @Test
    void fromTheHomePageItMovesToWhereItIsCalled() {
        ana.at(home).starts().at(direct).starts();

        assertThat(ana.consultation().place()).isEqualTo(direct);
    }

    @Test
    void aNoticeOnTheHomePageIsNotDrawnOver() {
        ana.at(home).starts().chooses("product", "messenger");
        ana.chooses("product", "streaming");

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.AlreadyAnswered.class);
        assertThat(ana.heard())
                .last()
                .satisfies(statement -> assertThat(Contents.notice(statement))
                        .containsInstanceOf(ConsultationNotice.AlreadyAnswered.class));
    }

    @Test
    void aVisitToTheHomePageShowsIt() {
        assertThat(ana.at(home).does(new Move.Visit()).kinds()).containsExactly(ConsultationContent.Home.class);
        assertThat(driver.consultations()).isEmpty();
    }

    @Test
    void aMentionInItsOwnThreadAnswersTheOpenQuestion() {
        ana.at(THREAD).describes("").describes("firmware for dishwashers");

        assertThat(ana.consultation().answerTo(PRODUCT)).contains(new StepAnswer.Typed("firmware for dishwashers"));
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Below.class);
    }

    @Test
    void aMentionInAnotherThreadIsADescription() {
        ana.at(THREAD).describes("").chooses("product", "messenger");

        ana.at(Place.thread("C1", "1700000000.000200")).describes("firmware for dishwashers");

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.GoOnInPublic.class);
        assertThat(ana.consultation().place()).isEqualTo(THREAD);
    }
}
