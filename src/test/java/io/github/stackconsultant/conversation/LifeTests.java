package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.understanding.Command;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Consultations begun, resumed, restarted, cancelled, and touched by others. */
class LifeTests extends ConversationScenes {

    @Test
    void whoStartsAgainGoesOnWithTheOpenOne() {
        ana.starts().chooses("product", "messenger").starts();

        assertThat(driver.consultations()).hasSize(1);
        assertThat(ana.asked()).contains(new StepId("area"));
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Below.class);
    }

    @Test
    void afterAFinishedOneStartBeginsAnother() {
        ana.starts().skipsTheRest().starts();

        assertThat(driver.consultations()).hasSize(2);
        assertThat(ana.asked()).contains(new StepId("product"));
    }

    @Test
    void twoPeopleHaveTheirOwn() {
        ana.starts().chooses("product", "messenger");
        bo.starts().chooses("product", "streaming");

        assertThat(ana.consultation().id()).isNotEqualTo(bo.consultation().id());
        assertThat(ana.consultation().answers()).isNotEqualTo(bo.consultation().answers());
    }

    @Test
    void aGreetingIsReturnedAndBeginsNothing() {
        assertThat(ana.says("hello").notices()).containsExactly(PlainNotice.WELCOME);
        assertThat(ana.describes("good morning").notices()).containsExactly(PlainNotice.WELCOME);
        assertThat(driver.consultations()).isEmpty();
    }

    @Test
    void restartAsksOnceAndCountsTheAnswersAtStake() {
        ana.starts().chooses("product", "messenger").says("start over");
        var version = ana.consultation().version();

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.ConfirmRestart.class);
        assertThat(ana.notices())
                .containsExactly(
                        new ConsultationNotice.ConfirmRestart(ana.consultation().id(), 1, version));
        assertThat(ana.consultation().answers()).hasSize(1);

        ana.restartsAsSeenAt(version);

        assertThat(ana.consultation().answers()).isEmpty();
        assertThat(ana.asked()).contains(new StepId("product"));
        assertThat(driver.consultations()).hasSize(1);
    }

    @Test
    void aConfirmationCountsOnlyForTheVersionSeen() {
        ana.starts().chooses("product", "messenger").restarts();
        var seen = ana.consultation().version();
        ana.chooses("area", "global");

        assertThat(ana.restartsAsSeenAt(seen).notices())
                .hasExactlyElementsOfTypes(ConsultationNotice.ConfirmRestart.class);
        assertThat(ana.cancelsAsSeenAt(seen).notices())
                .hasExactlyElementsOfTypes(ConsultationNotice.ConfirmCancel.class);
        assertThat(ana.consultation().answers()).hasSize(2);
    }

    @Test
    void aConfirmationForAnEarlierConsultationDoesNotClearTheNextOne() {
        ana.starts().chooses("product", "messenger");
        var earlier = ana.consultation();
        ana.cancelsAsSeenAt(earlier.version()).starts().chooses("product", "streaming");
        assertThat(ana.consultation().version()).isEqualTo(earlier.version());

        ana.on(earlier.id()).restartsAsSeenAt(earlier.version());

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.ConfirmRestart.class);
        assertThat(ana.onOwn().consultation().answers()).hasSize(1);
    }

    @Test
    void withNothingAtStakeRestartAsksNothing() {
        assertThat(ana.says("restart").asked()).contains(new StepId("product"));
        assertThat(ana.says("restart").notices()).isEmpty();
        assertThat(driver.consultations()).hasSize(1);
    }

    @Test
    void cancelAsksOnceAndCloses() {
        ana.starts().chooses("product", "messenger").says("cancel");
        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.ConfirmCancel.class);

        ana.cancelsAsSeenAt(ana.consultation().version());

        assertThat(ana.notices()).containsExactly(PlainNotice.CANCELLED);
        assertThat(ana.kinds()).contains(ConsultationContent.Current.class);
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.CANCELLED);
        assertThat(ana.says("status").notices()).containsExactly(PlainNotice.NOTHING_OPEN);
        assertThat(ana.says("cancel").reply()).isEqualTo(new Reply.Refused(PlainNotice.NOTHING_OPEN));
    }

    @Test
    void withoutAnswersCancelClosesAtOnce() {
        assertThat(ana.starts().says("cancel").notices()).containsExactly(PlainNotice.CANCELLED);
    }

    @Test
    void theButtonsOfACancelledOneAreOutdated() {
        ana.starts()
                .chooses("product", "messenger")
                .cancelsAsSeenAt(ana.consultation().version());
        var cancelled = ana.consultation();

        assertThat(ana.chooses("area", "global").reply()).isEqualTo(new Reply.Refused(ana.outdated()));
        assertThat(ana.changes("product").reply()).isEqualTo(new Reply.Refused(ana.outdated()));
        assertThat(ana.types("area", "here").reply()).isEqualTo(new Reply.Refused(ana.outdated()));
        assertThat(ana.clicks(new Move.GoOn()).reply()).isEqualTo(new Reply.Refused(ana.outdated()));
        assertThat(ana.consultation()).isEqualTo(cancelled);
    }

    @Test
    void somebodyElsesButtonsAreRefusedByName() {
        ana.starts().chooses("product", "messenger");
        var before = ana.consultation();
        bo.on(before.id());

        for (var move : List.<Move>of(
                new Move.Choose(new StepId("area"), List.of()),
                new Move.Skip(new StepId("area")),
                new Move.Back(new StepId("area")),
                new Move.Change(new StepId("product")),
                new Move.Type(new StepId("area"), "here"),
                new Move.Restart(OptionalLong.of(before.version())),
                new Move.Cancel(OptionalLong.of(before.version())),
                new Move.GoOn(),
                new Move.StartOver(),
                new Move.Pick(new ComparisonId("nodejs-vs-python")))) {
            bo.clicks(move);
            assertThat(bo.reply())
                    .as(move.toString())
                    .isEqualTo(new Reply.Refused(new ConsultationNotice.NotYours("ana")));
            assertThat(bo.notices()).containsExactly(new ConsultationNotice.NotYours("ana"));
        }
        assertThat(ana.consultation()).isEqualTo(before);
    }

    @Test
    void somebodyElsesRestartDoesNotAskAboutOnesOwnAnswers() {
        ana.starts();
        bo.starts().chooses("product", "messenger").on(ana.consultation().id()).restarts();

        assertThat(bo.notices()).hasExactlyElementsOfTypes(ConsultationNotice.NotYours.class);
    }

    @Test
    void aConsultationThatNeverWasIsOutdated() {
        ana.on(new ConsultationId("never"));

        assertThat(ana.skips("product").reply()).isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
        assertThat(ana.restarts().reply()).isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
        assertThat(driver.consultations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aCommandIsOneWhileAQuestionIsOpen(Command command) {
        ana.starts().says(command.forms().get(0));

        assertThat(ana.notices()).doesNotHaveAnyElementsOfTypes(ConsultationNotice.NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"back", "skip", "not sure", "cancel", "status"})
    void aCommandWithoutAConsultationSaysSo(String command) {
        assertThat(ana.says(command).reply()).isEqualTo(new Reply.Refused(PlainNotice.NOTHING_OPEN));
        assertThat(ana.notices()).containsExactly(PlainNotice.NOTHING_OPEN);
    }

    @Test
    void theStatusIsThatOfTheOpenOneOrTheLatest() {
        ana.starts().skipsTheRest().says("status");
        assertThat(ana.heard())
                .singleElement()
                .satisfies(statement -> assertThat(statement.content().subject())
                        .isEqualTo(ana.consultation().id().value()));

        ana.starts().says("status");
        assertThat(ana.heard())
                .singleElement()
                .satisfies(statement -> assertThat(statement.content().subject())
                        .isEqualTo(ana.consultation().id().value()));
        assertThat(ana.consultation().open()).isTrue();
    }
}
