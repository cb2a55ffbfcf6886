package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.localworkspace.driver.Actor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eve of another organisation, who shares a channel with the workspace, cannot consult, nor answer for others. */
abstract class Outsiders {

    private static final String REFUSED = "for the people of the workspace that installed me";

    private final WholeApp app;
    private final Actor eve;
    private final Actor ana;

    Outsiders(Setup setup) {
        this.app = setup.app();
        this.eve = app.driver().as("eve");
        this.ana = app.driver().as("ana");
    }

    @BeforeEach
    void nothingIsOpen() {
        new HttpStage(app).isCleared(List.of("ana"));
    }

    @AfterEach
    void nothingWaitsToBeSaid() {
        app.becomesQuiet();
    }

    @Test
    void herMentionsAndHerClicksAreRefusedInPrivate() {
        eve.types("@Stack Consultant a chat").in("#with-initech");
        eve.seesPrivately(REFUSED);
        assertThat(ana.canSee(REFUSED)).isFalse();
        assertThat(ana.canSee("Nationwide")).isFalse();

        ana.types("@Stack Consultant a chat").in("#with-initech");
        ana.sees("Nationwide");
        eve.looksAway();
        eve.sees("Nationwide").clicks("Nationwide").seesAnew(REFUSED);
        ana.looksAway();
        // the other organisation began the channel, and yet it is a consultation of her workspace
        ana.clicks("Nationwide").seesAnew(Teller.step("Market").question());
        assertThat(ana.canSee(REFUSED)).isFalse();
    }
}
