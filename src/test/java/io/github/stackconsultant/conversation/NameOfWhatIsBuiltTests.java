package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.recommendation.Advice;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project is called by what was typed about it for as long as its first answer says the same. */
class NameOfWhatIsBuiltTests extends ConversationScenes {

    private static final String CHAT = "a chat for nurses, nationwide";

    @BeforeEach
    void isAdvised() {
        driver.votes().none();
        ana.describes(CHAT).skipsTheRest();
        driver.passes(Duration.ofMinutes(5));
        assertThat(latest().project()).contains("a chat for nurses, nationwide");
    }

    private Advice latest() {
        return ana.advice().get(0).advice();
    }

    private void nowBuilds(String answer) {
        ana.clicks(new Move.Change(
                        driver.knowledge().comparisons().get(0).firstStep().id()))
                .chooses("product", answer);
        if (ana.consultation().open()) {
            ana.clicks(new Move.Apply());
        }
        driver.passes(Duration.ofMinutes(5));
    }

    @Test
    void whatIsBuiltNowIsNotCalledByWhatWasToBeBuilt() {
        nowBuilds("data-science");

        assertThat(latest().project()).isEmpty();
        assertThat(latest().questionIn(driver.knowledge()))
                .doesNotContain("nurses")
                .contains("Data science");
        assertThat(ana.consultation().project().descriptions()).contains(CHAT);
    }

    @Test
    void itsNameReturnsWithTheAnswer() {
        nowBuilds("data-science");
        nowBuilds("messenger");

        assertThat(latest().project()).contains("a chat for nurses, nationwide");
    }

    @Test
    void anotherAnswerElsewhereLeavesItTheName() {
        ana.says("actually it is international");
        if (ana.consultation().open()) {
            ana.clicks(new Move.Apply());
        }

        assertThat(ana.advice()).hasSize(2);
        assertThat(latest().project()).contains("a chat for nurses, nationwide");
    }
}
