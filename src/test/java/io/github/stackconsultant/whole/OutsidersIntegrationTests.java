package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.localworkspace.driver.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Eve of another organisation, who shares a channel with the workspace, cannot consult, nor answer for others. */
class OutsidersIntegrationTests {

    private static final String REFUSED = "for the people of the workspace that installed me";

    @RegisterExtension
    static final Setup SETUP = Setup.h2();

    private final Actor eve = SETUP.app().driver().as("eve");
    private final Actor ana = SETUP.app().driver().as("ana");

    @AfterEach
    void nothingWaitsToBeSaid() {
        SETUP.app().becomesQuiet();
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
        ana.clicks("Nationwide");
        assertThat(ana.canSee(REFUSED)).isFalse();
    }
}
