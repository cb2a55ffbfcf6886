package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.localworkspace.driver.Actor;
import io.github.stackconsultant.messaging.Person;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One person clicks on two devices at once. */
abstract class SimultaneousClicks {

    private static final int ROUNDS = 15;

    private final Setup setup;
    private final Actor bo;

    SimultaneousClicks(Setup setup) {
        this.setup = setup;
        this.bo = setup.app().driver().as("bo");
    }

    @AfterEach
    void letsEachArriveByItself() {
        setup.relay().letsArriveTogether(1);
    }

    @Test
    void oneOfTwoAnswersCountsAndTheOtherGetsOnePoliteWord() {
        new HttpStage(setup.app()).isCleared(List.of("bo"));
        bo.looksAway().types("start").inDirectMessage().seesAnew("1 of 5");
        bo.chooses("Web shop").whereOffered().seesAnew("2 of 5");

        for (int round = 0; round < ROUNDS; round++) {
            bo.looksAway();
            clickTogether(bo.aimsAt("International", "2 of 5"), bo.aimsAt("Nationwide", "2 of 5"));
            bo.seesAnew("3 of 5").seesAnew("Area is already answered");
            setup.app().becomesQuiet();

            var answer = consultation().answers().values().stream().skip(1).findFirst();
            assertThat(answer)
                    .get()
                    .isIn(
                            new StepAnswer.Chosen(List.of(new AnswerId("global"))),
                            new StepAnswer.Chosen(List.of(new AnswerId("nation"))));
            // each word is there twice: as text and in its block
            assertThat(bo.whatIsNew().split("is already answered", -1)).hasSize(3);
            assertThat(bo.whatIsNew()).contains("`2 Area` · " + answerInWords());
            bo.looksAway().clicks("Change the answer to Area").seesAnew("2 of 5");
            setup.app().becomesQuiet();
        }
    }

    private String answerInWords() {
        return consultation().answers().toString().contains("global") ? "International" : "Nationwide";
    }

    private void clickTogether(Runnable one, Runnable other) {
        setup.relay().letsArriveTogether(2);
        one.run();
        other.run();
        bo.seesAnew("is already answered");
        setup.relay().letsArriveTogether(1);
    }

    private Consultation consultation() {
        return setup.app()
                .part(Consultations.class)
                .openOf(new Person("T0LOCAL", bo.id()))
                .orElseThrow();
    }
}
