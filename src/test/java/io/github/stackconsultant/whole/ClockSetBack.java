package io.github.stackconsultant.whole;

import static io.github.stackconsultant.fixtures.Waits.await;
import static io.github.stackconsultant.whole.FaultScale.SOON;
import static io.github.stackconsultant.whole.FaultStory.ASKED;
import static io.github.stackconsultant.whole.SlackFault.LASTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/**
 * This machine's clock is set back, and Slack's is right. What waits for another try when it happens waits no longer, and
 * the round of live messages comes by itself; what Slack sends is refused until the clock is right again.
 */
record ClockSetBack(WholeApp app, FaultLog log, FaultTable table) {

    private static final String REFUSED =
            "RefusedRequests: A request is refused: by this machine's clock it was signed 7[12]\\d\\d seconds from now;"
                    + " set that clock";

    void suffers(FaultRow row) throws Exception {
        var story = row.story();
        var clock = app.part(MovableClock.class);
        row.suffers(table, question -> {
            app.driver().fails("chat.postMessage", "internal_error", LASTING);
            story.acts(question);
            await().atMost(SOON).until(() -> row.failed("chat.postMessage") > 0);
            row.becomesReady(200);
            clock.isAheadBy(Duration.ofHours(-2));
            try {
                row.counts(row.failed("chat.postMessage"));
                app.driver().failsNoMore();
                story.ana.seesAnew("2 of 5").types(ASKED).inDirectMessage();
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(story.found(question)).contains("with their tally"));
                row.becomesReady(503);
                assertThat(log.named(REFUSED)).isPresent();
                assertThat(log.times(REFUSED)).isEqualTo(1);
            } finally {
                clock.isAheadBy(Duration.ZERO);
            }
            story.ana.seesAnew("What I know about that");
            row.slackIsWellAgain();
            row.everythingIsThere(question, "The clock was set back");
        });
    }
}
