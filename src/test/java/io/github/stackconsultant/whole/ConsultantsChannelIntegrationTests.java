package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.localworkspace.driver.Actor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole app with a consultants' channel that does not let it in, and with none. */
class ConsultantsChannelIntegrationTests {

    @Test
    void whatAChannelRefusesIsKeptAndReachesItOnceTheAppIsInvited(@TempDir Path folder) {
        try (var app = WholeApp.inMemory(folder, "CONSULTANT_CHANNEL=G0LEADS")) {
            var ana = app.driver().as("ana");
            var bo = app.driver().as("bo");
            hasCard(ana);

            ana.looksAway().clicks("Talk to a consultant");
            ana.types("Ana Ruiz").into("Name");
            ana.types("ana@initech.example").into("E-mail");
            ana.types("Is one region enough?").into("What about");
            ana.submits().seesAnew("Slack does not let me post in the consultants' channel");
            app.becomesQuiet();
            assertThat(bo.canSee("Somebody asks for a consultant")).isFalse();

            bo.types("/invite @Stack Consultant").in("#leads");
            ana.clicks("Send again");
            bo.sees("Is one region enough?").sees("ana@initech.example").clicks("Take it");
            ana.seesAnew("<@U0BO> will answer");
        }
    }

    @Test
    void withoutOneThereIsNoButtonAndAReasonIsKeptOnly(@TempDir Path folder) {
        try (var app = WholeApp.inMemory(folder, "consultant.channel=")) {
            var ana = app.driver().as("ana");
            hasCard(ana);

            assertThat(ana.canClick("Talk to a consultant")).isFalse();
            ana.clicks("Not helpful").sees("What was missing, or wrong?").clicks("Say why");
            ana.sees("nobody is told").types("too short").intoTheOnlyField().submits();
            ana.sees("there is no consultants' channel here, so nobody is told");
            app.becomesQuiet();
            assertThat(app.driver().as("bo").canSee("did not find a recommendation helpful"))
                    .isFalse();
        }
    }

    private static void hasCard(Actor person) {
        person.usesShortcut("Start a consultation");
        person.chooses("Messenger or chat").from(Teller.step("Product").question());
        person.submits().sees("Node.js fits this project");
    }
}
