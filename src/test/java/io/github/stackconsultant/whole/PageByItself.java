package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What the page of the local workspace does by itself, as Slack's own would. */
abstract class PageByItself {

    private static final int HEIGHT = 900;

    private final WholeApp app;
    private final Browser browser;

    PageByItself(Setup setup, Browser browser) {
        this.app = setup.app();
        this.browser = browser;
    }

    private Page opens(String page) {
        return browser.opens(app.url(), page, BrowserIntegrationTests.WIDTH, HEIGHT);
    }

    @Test
    void whatIsWrittenWhileAMessageIsOnItsWayIsSentAfterIt() {
        var page = opens("?user=U0DEV#C0GENERAL");

        page.writes("one of the two", "Message #general")
                .keys("two of the two", Keys.ENTER)
                .sees("one of the two")
                .sees("two of the two");

        assertThat(page.text()).doesNotContain("one of the twotwo");
    }

    @Test
    void whoReadsFurtherUpInAThreadIsToldOfANewReply() {
        var ana = app.driver().as("ana").types("A long thread").in("#general");
        for (int reply = 1; reply <= 30; reply++) {
            ana.types("Reply " + reply).inThreadOf("A long thread");
        }
        var page = opens("?user=U0DEV#C0GENERAL").presses("30 replies").sees("Reply 30");

        page.readsOn(-2_000);
        ana.types("Reply 31").inThreadOf("A long thread");

        page.presses("New messages below").seesNoLonger("New messages below");
    }

    @Test
    void whatTheAppNeverSendsIsANoteInItsPlace() {
        var page = opens("?user=U0DEV#C0GENERAL").sees("Everything for everybody");

        page.getsModal("""
                [{"type": "markdown", "text": "x"}, {"type": "data_visualization", "chart": {"type": "pie"}},
                 {"type": "context", "elements": [{"type": "mrkdwn", "text": "beside it"}, {"type": "image"}]},
                 {"type": "actions", "elements": [{"type": "timepicker"}]}]""");

        page.sees("This block (markdown) is not drawn here").sees("This chart (pie) is not drawn here");
        page.sees("beside it").sees("This element (image) is not drawn here");
        page.sees("This element (timepicker) is not drawn here");
    }

    /** As in Slack, which leaves words alone that the app sends as they are. */
    @Test
    void anAddressThatTheAppRepeatsIsNoLink() {
        var dev = app.driver().as("dev");
        BrowserIntegrationTests.hasCard(dev);
        dev.opensModalBy("Ask the team to vote").picks("C0SUPPORT").from("Channel");
        dev.types("Which, after https://plan.example/a ?").into("Question").submits();

        var page = opens("?user=U0CHI#C0SUPPORT").sees("Which, after https://plan.example/a");

        assertThat(page.count("a[href*='plan.example']")).isZero();
    }
}
