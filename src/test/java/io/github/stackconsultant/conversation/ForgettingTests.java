package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Contents;
import io.github.stackconsultant.fixtures.InMemoryPersonalData;
import io.github.stackconsultant.handover.HandoverContent;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.ErasedSecondLook;
import io.github.stackconsultant.privacy.TakenRequest;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.SecondLookAlarm;
import io.github.stackconsultant.voting.PollAlarm;
import io.github.stackconsultant.voting.PollId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wants to be forgotten is. */
class ForgettingTests extends ConversationScenes {

    private static final Content SHOWN = new HandoverContent.Request(new HandoverId("h-1"));

    ForgettingTests() {
        ana.starts().chooses("product", "messenger").skipsTheRest();
        bo.starts().chooses("product", "streaming");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forget me", "Forget me!", "please delete my data", "erase everything about me"})
    void itAsksFirst(String words) {
        ana.says(words);

        assertThat(ana.notices()).containsExactly(PlainNotice.CONFIRM_FORGET);
        assertThat(driver.consultations()).hasSize(2);
    }

    @Test
    void whoAskedInTheThreadOfAnotherAnswersThereInAWord() {
        var thread = Place.thread("C1", "1.1");
        var chi = driver.person("chi").at(thread).describes("a chat for nurses");
        var hosted = chi.consultation();
        driver.store().remember(hosted.id(), new ShownMessage(thread, "C1", "1.5", hosted.version(), Optional.empty()));
        ana.at(thread).describes("yes");
        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.NotYours(chi.person().user()));

        ana.describes("forget me").describes("no");
        assertThat(ana.notices()).containsExactly(new AsideNotice.DataKept(Optional.empty()));
        assertThat(ana.advice()).isNotEmpty();

        ana.describes("forget me").describes("yes");
        assertThat(ana.notices()).containsExactly(PlainNotice.FORGOTTEN);
        assertThat(ana.advice()).isEmpty();
        assertThat(chi.consultation().open()).isTrue();
    }

    @Test
    void everythingOfThePersonGoesAndNothingOfAnybodyElse() {
        ana.says("forget me").clicks(new Move.ForgetMe(true));

        assertThat(ana.notices()).containsExactly(PlainNotice.FORGOTTEN);
        assertThat(ana.advice()).isEmpty();
        assertThat(driver.consultations())
                .extracting(consultation -> consultation.person().user())
                .containsExactly("bo");
    }

    @Test
    void whereAnOutcomeNamesADayItIsSaidOnceThatNobodyIsReminded() {
        var outcome = Place.thread("C0BACKEND", "1.5");
        driver.data().promises(ana.person(), outcome);

        ana.says("forget me");
        assertThat(forgotten()).isEmpty();
        ana.clicks(new Move.ForgetMe(true)).clicks(new Move.ForgetMe(true));

        assertThat(forgotten()).containsExactly(outcome);
    }

    @Test
    void whatWaitsToBeSaidToThemIsTakenBackAndNothingElse() {
        ana.says("a chat for nurses");
        bo.says("status");
        var others = bo.heard();
        assertThat(ana.heard()).isNotEmpty();

        ana.clicks(new Move.ForgetMe(true));

        assertThat(driver.outbox().statements())
                .filteredOn(each -> each.person().equals(ana.person()))
                .isEqualTo(ana.heard());
        assertThat(ana.notices()).containsExactly(PlainNotice.FORGOTTEN);
        assertThat(driver.outbox().statements()).containsAll(others);
    }

    @Test
    void whatTheyHadTakenAsAConsultantIsShownAsOpenAndWhoAskedIsTold() {
        var channel = Place.privately("C0CONSULT");
        driver.data().takes(ana.person(), new TakenRequest(SHOWN, bo.person(), Optional.of(channel)));

        ana.says("forget me");
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Question.class);
        ana.clicks(new Move.ForgetMe(true));

        assertThat(ana.heard())
                .contains(Statement.at(channel, bo.person(), SHOWN))
                .filteredOn(each ->
                        each.person().equals(bo.person()) && each.content() instanceof ConsultationContent.Unasked)
                .singleElement()
                .satisfies(word -> {
                    assertThat(word.place()).isEqualTo(Place.direct(bo.person()));
                    assertThat(Contents.notice(word)).contains(PlainNotice.REQUEST_BACK);
                    assertThat(word.replyPath()).isEmpty();
                });
    }

    @Test
    void theirHomePageIsDrawnWithoutWhatWasErased() {
        ana.clicks(new Move.ForgetMe(true));

        assertThat(ana.heard())
                .filteredOn(each -> each.content() instanceof ConsultationContent.Home)
                .singleElement()
                .satisfies(page -> assertThat(page.place()).isEqualTo(Place.home(ana.person())));
    }

    @Test
    void theyHearFirstThatTheyAreForgotten() {
        driver.data().promises(ana.person(), Place.thread("C0BACKEND", "1.5"));
        driver.data().takes(ana.person(), new TakenRequest(SHOWN, bo.person(), Optional.empty()));

        ana.clicks(new Move.ForgetMe(true));

        assertThat(ana.heard())
                .hasSize(4)
                .first()
                .satisfies(word -> assertThat(Contents.notice(word)).contains(PlainNotice.FORGOTTEN));
    }

    @Test
    void theEndsOfOpenVotesThatAskedThemRingAtOnce() {
        var ending = new PollAlarm.Close(new PollId("p-1"));
        driver.timers().set(ending, Instant.MAX);
        driver.data().isAsked(ana.person(), ending);

        ana.says("forget me");
        assertThat(driver.timers().moment(ending)).contains(Instant.MAX);
        ana.clicks(new Move.ForgetMe(true));

        assertThat(driver.timers().moment(ending)).contains(Instant.EPOCH);
    }

    @Test
    void nothingThatIsSaidToOthersHoldsTheirIdOrTheirWayToAnswer() {
        driver.data().promises(ana.person(), Place.thread("C0BACKEND", "1.5"));
        driver.data().takes(ana.person(), new TakenRequest(SHOWN, bo.person(), Optional.empty()));

        ana.clicks(new Move.ForgetMe(true));

        assertThat(ana.heard())
                .filteredOn(each -> !Contents.notice(each).equals(Optional.of(PlainNotice.FORGOTTEN)))
                .filteredOn(each -> !each.place().equals(Place.home(ana.person())))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("ana"));
    }

    @Test
    void alarmsOfWhatIsErasedAreTakenBack() {
        var alarm = new SecondLookAlarm(new DecisionId("d-1"));
        driver.timers().set(alarm, Instant.EPOCH);
        driver.data().isRemindedBy(ana.person(), alarm);

        ana.says("forget me");
        assertThat(driver.timers().moment(alarm)).isPresent();
        ana.clicks(new Move.ForgetMe(true));

        assertThat(driver.timers().moment(alarm)).isEmpty();
    }

    private List<Place> forgotten() {
        return driver.outbox().statements().stream()
                .filter(each -> each.content() instanceof ErasedSecondLook)
                .map(Statement::place)
                .toList();
    }

    @Test
    void againItDoesNoHarmAndAnewItBeginsFromNothing() {
        ana.clicks(new Move.ForgetMe(true)).clicks(new Move.ForgetMe(true));
        assertThat(ana.notices()).containsExactly(PlainNotice.FORGOTTEN);

        ana.starts();
        assertThat(ana.consultation().answers()).isEmpty();
    }

    @Test
    void whoAskedATeamThatStillVotesEndsThatFirst() {
        driver.data().asks(ana.person());

        ana.clicks(new Move.ForgetMe(true));

        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.VotesUnderWay(1, List.of(InMemoryPersonalData.VOTE)));
        assertThat(ana.reply())
                .isEqualTo(
                        new Reply.Refused(new ConsultationNotice.VotesUnderWay(1, List.of(InMemoryPersonalData.VOTE))));
        assertThat(driver.consultations()).hasSize(2);
    }

    @Test
    void inAThreadTheVotesAreCountedAndNotNamed() {
        driver.data().asks(ana.person());

        ana.at(Place.thread("C1", "1.1")).describes("forget me");

        assertThat(ana.notices()).containsExactly(new ConsultationNotice.VotesUnderWay(1, List.of()));
    }
}
