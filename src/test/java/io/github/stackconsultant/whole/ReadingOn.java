package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where somebody reads, at the page of the local workspace, while messages come and change. */
abstract class ReadingOn {

    private static final long AT_THE_TOP = 40;

    private final WholeApp app;
    private final Browser browser;

    ReadingOn(Setup setup, Browser browser) {
        this.app = setup.app();
        this.browser = browser;
    }

    @BeforeEach
    void nothingIsOpen() {
        new HttpStage(app).isCleared(List.of("ana", "bo", "chi"));
    }

    @Test
    void aCardIsReadFromItsBeginningWhetherClickedOrTyped() {
        readsCardsFromTheirBeginning(browser.opens(app.url(), "?user=U0CHI#D0CHI", BrowserIntegrationTests.WIDTH, 640));
        readsCardsFromTheirBeginning(browser.opens(app.url(), "?user=U0BO#D0BO", 390, 640));
    }

    private static void readsCardsFromTheirBeginning(Page page) {
        BrowserIntegrationTests.answersEverything(page.writes("start", BrowserIntegrationTests.TO_THE_APP));
        page.seesLast("Node.js fits this project");
        assertThat(page.beginningOfTheLatest()).isBetween(0L, AT_THE_TOP);

        page.writes("start", BrowserIntegrationTests.TO_THE_APP)
                .seesLast("1 of 5")
                .writes("data science", BrowserIntegrationTests.TO_THE_APP);
        for (var step : List.of("2 of 5", "3 of 5", "4 of 5", "5 of 5 \u00b7")) {
            page.seesLast(step).writes("skip", BrowserIntegrationTests.TO_THE_APP);
        }
        page.seesLast("Python fits this project");
        assertThat(page.beginningOfTheLatest()).isBetween(0L, AT_THE_TOP);
    }

    @Test
    void whoReadsOnInAVoteStaysThereWhileAnotherVotes() {
        var ana = app.driver().as("ana");
        BrowserIntegrationTests.hasCard(ana);
        ana.opensModalBy("Ask the team to vote").picks("C0SUPPORT").from("Channel");
        ana.submits();
        var bo = browser.opens(app.url(), "?user=U0BO#C0SUPPORT", 390, 480).sees("0 of 4 have voted");
        long before = bo.readsOn(150).beginningOfTheLatest();
        assertThat(before).isLessThan(-AT_THE_TOP);

        app.driver().as("chi").clicks("Vote for Python", "0 of 4 have voted");

        assertThat(bo.sees("1 of 4 has voted").beginningOfTheLatest()).isEqualTo(before);
    }
}
