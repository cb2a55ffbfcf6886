package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked before something is lost is answered only by whom it was asked, in time, and in so many words. */
class UnconfirmedTests extends ConfirmationScenes {

    @ParameterizedTest
    @ValueSource(strings = {"restart", "cancel", "forget me"})
    void anHourLaterAYesOnlyHasItAskedAgain(String command) {
        isAsked(command);
        var question = ana.notices();
        driver.passes(Duration.ofHours(1));

        ana.says("yes");

        assertThat(ana.consultation().answers()).hasSize(2);
        assertThat(ana.consultation().open()).isTrue();
        assertThat(ana.notices()).isEqualTo(question);
        assertThat(settled()).containsExactly(at(Settled.Result.ASKED_AGAIN));
        assertThat(ana.says("yes").notices()).doesNotContainAnyElementsOf(question);
        assertThat(ana.heard()).isNotEmpty();
    }

    @Test
    void aLittleLessThanAnHourLaterItStillCounts() {
        isAsked("restart");
        driver.passes(Duration.ofMinutes(59));

        assertThat(ana.says("yes").consultation().answers()).isEmpty();
    }

    @Test
    void laterANoStillKeeps() {
        isAsked("restart");
        driver.passes(Duration.ofHours(9));

        ana.says("no");

        assertThat(settled()).containsExactly(at(Settled.Result.KEPT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "status", "help", "what are Python's cons?", "nationwide", "thanks", "you idiot"})
    void afterAnythingElseThatIsSaidAYesErasesNothing(String between) {
        isAsked("forget me").says(between);

        ana.says("yes");

        assertThat(driver.consultations()).hasSize(1);
        assertThat(ana.notices()).doesNotContain(PlainNotice.FORGOTTEN, PlainNotice.CONFIRM_FORGET);
    }

    @Test
    void afterAnyOtherMoveAYesClearsAndErasesNothing() {
        for (var between : List.<Move>of(
                new Move.Help(),
                new Move.Status(),
                new Move.History(),
                new Move.Skip(ana.asked().orElseThrow()),
                new Move.Unknown(),
                new Move.Start())) {
            for (var command : List.of("restart", "cancel", "forget me")) {
                isAsked(command).clicks(between);

                ana.says("yes");

                assertThat(driver.consultations())
                        .as("%s, %s", command, between)
                        .hasSize(1);
                assertThat(ana.consultation().open())
                        .as("%s, %s", command, between)
                        .isTrue();
                assertThat(ana.consultation().answers())
                        .as("%s, %s", command, between)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void lookingAtTheHomePageIsNoOtherMove() {
        isAsked("restart").at(Place.home(ana.person())).does(new Move.Visit()).at(Place.direct(ana.person()));

        assertThat(ana.says("yes").consultation().answers()).isEmpty();
    }

    @Test
    void aWordElsewhereOnlyHasItAskedAgainThere() {
        isAsked("forget me").at(Place.thread("C1", "1.1")).describes("yes");

        assertThat(driver.consultations()).hasSize(1);
        assertThat(ana.notices()).containsExactly(PlainNotice.CONFIRM_FORGET);
        assertThat(ana.heard()).last().extracting(Statement::place).isEqualTo(Place.thread("C1", "1.1"));
    }

    @Test
    void soDoesANoElsewhere() {
        isAsked("restart");
        var question = ana.notices();

        ana.at(Place.privately("C1")).describes("no");

        assertThat(ana.notices()).isEqualTo(question);
        assertThat(ana.consultation().place().kind()).isEqualTo(Place.Kind.DIRECT);
    }

    @Test
    void anothersYesIsNoAnswer() {
        isAsked("forget me");

        bo.says("yes");

        assertThat(driver.consultations())
                .filteredOn(each -> each.person().equals(ana.person()))
                .hasSize(1);
        assertThat(ana.says("yes").notices()).containsExactly(PlainNotice.FORGOTTEN);
    }

    @Test
    void aSecondYesDoesNothingMore() {
        isAsked("cancel").says("yes");
        ana.starts().chooses("product", "streaming").says("yes");

        assertThat(ana.consultation().open()).isTrue();
        assertThat(ana.consultation().answers()).hasSize(1);
        assertThat(settled()).isEmpty();
    }

    @Test
    void theSameYesDeliveredAgainDoesNothing() {
        isAsked("restart").says("yes").chooses("product", "streaming");
        isAsked("restart").says("yes");
        var after = ana.consultation();

        assertThat(ana.isDeliveredAgain().reply()).isEqualTo(new Reply.Repeated());
        assertThat(ana.consultation()).isEqualTo(after);
    }

    @Test
    void theSameCommandAgainIsNoYesButAsksOnceMore() {
        isAsked("start over");
        var question = ana.notices();

        ana.says("start over");

        assertThat(ana.consultation().answers()).hasSize(2);
        assertThat(ana.notices()).isEqualTo(question);
        assertThat(settled()).containsExactly(at(Settled.Result.ASKED_AGAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lol", "hmm", "maybe", "not sure", "yes, wait"})
    void whatIsNeitherHasItAskedAgain(String text) {
        isAsked("restart");
        var question = ana.notices();

        ana.says(text);

        assertThat(ana.consultation().answers()).hasSize(2);
        assertThat(ana.notices()).isEqualTo(question);
        assertThat(ana.says("yes").consultation().answers()).isEmpty();
    }

    @Test
    void aYesAmongOtherWordsHasItAskedAgain() {
        ana.skips("market");
        isAsked("restart");
        var question = ana.notices();

        ana.says("yes without doubt");

        assertThat(ana.consultation().answers()).hasSize(3);
        assertThat(ana.notices()).isEqualTo(question);
    }

    @Test
    void theLabelOfTheButtonThatErasesAsksAboutThatOnceMore() {
        isAsked("forget me").says("erase everything");

        assertThat(ana.notices()).containsExactly(PlainNotice.CONFIRM_FORGET);
        assertThat(driver.consultations()).hasSize(1);
    }

    @Test
    void anAnswerToTheOpenQuestionIsTakenAsOne() {
        isAsked("restart").says("the research says that time to market decides");

        assertThat(ana.consultation().answers()).hasSize(3);
        assertThat(settled()).isEmpty();
    }
}
