package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.PostedMessage;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that waits for which project it is about, while something else is typed. */
class WaitingTextTests extends UnderCardScenes {

    @Test
    void waitsWithBothWhereTheNextTextCouldBeAboutEitherToo() {
        ana.says(SHOP).says("it is sold nationwide to many people at once by two Python people");

        assertThat(ana.consultation().project().proposal().orElseThrow().text()).startsWith(SHOP + "\n");

        ana.says("this one");

        assertThat(awaitsApply()).isTrue();
        assertThat(answer("product").saysTheSameAs(chosen("web-shop"))).isTrue();
        assertThat(answer("area").saysTheSameAs(chosen("nation"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"what are the pros of Python?", "how sure are you?", "thanks", "status", "\u2026", "99"})
    void isStillAnsweredAfterAQuestion(String between) {
        ana.says(SHOP).says(between).says("this one");

        assertThat(awaitsApply()).isTrue();
        assertThat(answer("product").saysTheSameAs(chosen("web-shop"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bye", "see you tomorrow", "good night", "cya", "bye bye"})
    void waitsOnWhereSomebodyTakesLeaveAndIsNotAskedAboutAgain(String word) {
        ana.says(SHOP).says(word);

        assertThat(ana.notices()).doesNotContain(question());
        assertThat(ana.consultation().project().proposal()).contains(new DescribedProject.Proposal(SHOP, false));

        ana.says("another one");

        assertThat(consultations()).hasSize(2);
    }

    @Test
    void isNotAskedAboutAgainHoursLater() {
        ana.says(SHOP);
        driver.passes(Duration.ofHours(3));

        ana.says("ok");

        assertThat(ana.notices()).hasExactlyElementsOfTypes(ConsultationNotice.NextSteps.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo", "cancel", "never mind"})
    void isTakenBackInAWordAndTheChangeBeforeItStays(String word) {
        ana.says("it is nationwide").says("yes").says(SHOP);
        driver.confirmations().remember(ana.person(), new PostedMessage("D1", "1.5"));
        var answers = ana.consultation().answers();

        ana.says(word);

        assertThat(ana.heard().get(0).content())
                .isEqualTo(new Settled(Settled.Result.KEPT, Optional.of(new PostedMessage("D1", "1.5"))));
        assertThat(ana.notices()).containsExactly(new ConsultationNotice.CardStands(card.id()));
        assertThat(ana.consultation().project().proposal()).isEmpty();
        assertThat(ana.consultation().project().descriptions()).doesNotContain(SHOP);
        assertThat(ana.consultation().answers()).isEqualTo(answers);
        assertThat(ana.clicks(new Move.StartOver()).reply()).isInstanceOf(Reply.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it is nationwide",
                "two Python people build it",
                "its for 4 clinics around Graz",
                "security matters most",
                "tunnels come along all day",
                "we sell it to hikers"
            })
    void growsByWhatIsTypedBeforeItIsSaidWhichProjectItIsAbout(String text) {
        ana.says(SHOP).says(text);

        assertThat(ana.notices()).containsExactly(question());
        assertThat(ana.consultation().project().proposal())
                .contains(new DescribedProject.Proposal(SHOP + "\n" + text, false));
        assertThat(ana.consultation().answers()).isEqualTo(card.answers());
    }

    @Test
    void goesWithTheOtherProjectThatIsNamedOutright() {
        ana.says(SHOP).says("that's another project, it is sold in Spain");

        assertThat(consultations()).hasSize(2);
        assertThat(answer("product").saysTheSameAs(chosen("web-shop"))).isTrue();
        assertThat(answer("area").saysTheSameAs(chosen("nation"))).isTrue();
    }

    @Test
    void isSetAsideHoursLaterByWhatChangesThisProject() {
        ana.says(SHOP);
        driver.confirmations().remember(ana.person(), new PostedMessage("D1", "1.5"));
        driver.passes(Duration.ofMinutes(70));

        ana.says("but it is nationwide");

        assertThat(ana.heard().get(0).content())
                .isEqualTo(new Settled(Settled.Result.SET_ASIDE, Optional.of(new PostedMessage("D1", "1.5"))));
        assertThat(ana.consultation().project().descriptions()).contains(SHOP);
    }

    @Test
    void isNotAskedOfWhatOnlyWeighsTheAnswersAnew() {
        ana.changes("performance").chooses("performance", "working-on", "heavy-computation", "security");
        ana.clicks(new Move.Apply());
        driver.passes(Duration.ofHours(3));

        ana.says("heavy computation is the most important");

        assertThat(ana.notices()).isEmpty();
        assertThat(awaitsApply()).isTrue();
        assertThat(Corrections.of(ana.consultation())).containsExactly(new StepId("performance"));
    }
}
