package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The message that asks whether a correction is applied, once a word answers it. */
class AnsweredCorrectionTests extends ConversationScenes {

    AnsweredCorrectionTests() {
        driver.votes().none();
        ana.starts().chooses("product", "messenger");
        driver.passes(Duration.ofMinutes(5));
        ana.chooses("area", "global").skipsTheRest();
        ana.changes("product").chooses("product", "data-science");
    }

    /** What the messenger does once a message shows the consultation. */
    private void isShown(long version) {
        var message = new ShownMessage(Place.direct(ana.person()), "D1", "1.5", version, Optional.empty());
        driver.store().remember(ana.consultation().id(), message);
    }

    @ParameterizedTest
    @CsvSource({"yes please, APPLIED", "'no, keep it', KEPT", "undo, KEPT", "not, KEPT", "ofc not lol, KEPT"})
    void saysWhatBecameOfIt(String word, Settled.Result result) {
        isShown(ana.consultation().version());

        ana.says(word);

        assertThat(ana.kinds()).containsExactly(Settled.class, ConsultationContent.Below.class);
        assertThat(ana.heard().get(0).content())
                .isEqualTo(new Settled(result, Optional.of(new PostedMessage("D1", "1.5"))));
        assertThat(driver.store().shown(ana.consultation().id())).isEmpty();
    }

    @Test
    void isAskedAgainWhereAYesComesTooLate() {
        isShown(ana.consultation().version());
        driver.passes(Duration.ofHours(2));

        ana.says("yes");

        assertThat(ana.heard().get(0).content())
                .isEqualTo(new Settled(Settled.Result.ASKED_AGAIN, Optional.of(new PostedMessage("D1", "1.5"))));
        assertThat(ana.consultation().open()).isTrue();
    }

    @Test
    void isNotAppliedByAWordOnceTheAppHasWrittenSomethingElse() {
        driver.confirmations().withdraw(ana.person());

        ana.says("ok");

        assertThat(ana.consultation().open()).isTrue();
    }

    @Test
    void staysWhereItShowsSomethingElse() {
        isShown(ana.consultation().version() - 1);

        ana.says("yes");

        assertThat(ana.kinds()).containsExactly(ConsultationContent.Below.class);
        assertThat(driver.store().shown(ana.consultation().id())).isPresent();
    }

    @Test
    void becomesTheCardWhereItIsClicked() {
        isShown(ana.consultation().version());

        ana.clicks(new Move.Apply());

        assertThat(ana.kinds()).containsExactly(ConsultationContent.Current.class);
        assertThat(driver.store().shown(ana.consultation().id())).isPresent();
    }

    @Test
    void doesNotSayThatItIsAskedBelowWhereItIsAskedElsewhere() {
        isShown(ana.consultation().version());

        ana.at(Place.privately("C1")).describes("yes");

        assertThat(ana.kinds()).containsExactly(ConsultationContent.Below.class);
    }
}
