package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** What the page of the local workspace does by itself, as Slack's own would. */
class PageIntegrationTests {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    @RegisterExtension
    static final Setup SETUP = Setup.h2();

    private static Browser browser;

    @BeforeAll
    static void starts() {
        new HttpStage(SETUP.app()).isCleared(List.of("ana", "bo", "chi", "dev"));
        browser = Browser.start(SETUP.app().url());
    }

    @AfterAll
    static void ends() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void noPageComplains() {
        assertThat(browser.complaints()).isEmpty();
        browser.closesItsWindows();
    }

    @Test
    void whatIsWrittenWhileAMessageIsOnItsWayIsSentAfterIt() {
        var page = browser.opens("?user=U0DEV#C0GENERAL", WIDTH, HEIGHT);

        page.writes("one of the two", "Message #general")
                .keys("two of the two", Keys.ENTER)
                .sees("one of the two")
                .sees("two of the two");

        assertThat(page.text()).doesNotContain("one of the twotwo");
    }

    @Test
    void whoReadsFurtherUpInAThreadIsToldOfANewReply() {
        var ana = SETUP.app().driver().as("ana").types("A long thread").in("#general");
        for (int reply = 1; reply <= 30; reply++) {
            ana.types("Reply " + reply).inThreadOf("A long thread");
        }
        var page = browser.opens("?user=U0DEV#C0GENERAL", WIDTH, HEIGHT)
                .presses("30 replies")
                .sees("Reply 30");

        page.readsOn(-2_000);
        ana.types("Reply 31").inThreadOf("A long thread");

        page.presses("New messages below").seesNoLonger("New messages below");
    }

    /** As in Slack, which leaves words alone that the app sends as they are. */
    @Test
    void anAddressThatTheAppRepeatsIsNoLink() {
        var dev = SETUP.app().driver().as("dev");
        BrowserIntegrationTests.hasCard(dev);
        dev.opensModalBy("Ask the team to vote").picks("C0SUPPORT").from("Channel");
        dev.types("Which, after https://plan.example/a ?").into("Question").submits();

        var page = browser.opens("?user=U0CHI#C0SUPPORT", WIDTH, HEIGHT).sees("Which, after https://plan.example/a");

        assertThat(page.count("a[href*='plan.example']")).isZero();
    }
}
