package io.github.stackconsultant.whole;

import static io.github.stackconsultant.fixtures.Waits.await;
import static io.github.stackconsultant.whole.FaultScale.SOON;
import static io.github.stackconsultant.whole.FaultStory.ANSWER;
import static io.github.stackconsultant.whole.FaultStory.ASKED;
import static io.github.stackconsultant.whole.FaultStory.REASON;
import static io.github.stackconsultant.whole.SlackFault.LASTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** What people read, and what is there afterwards, where for a while nothing can be stored. */
record NothingStored(WholeApp app, FaultLog log, FaultTable table) {

    void suffers(FaultRow row, Runnable begins, Runnable ends, IntSupplier count, int page, String code)
            throws Exception {
        var story = row.story();
        row.suffers(table, question -> {
            hasSomethingThatWaits(story);
            begins.run();
            try {
                app.driver().failsNoMore();
                app.driver().fails(SlackFault.PRIVATELY, "ratelimited", 1);
                TimeUnit.SECONDS.sleep(FaultScale.OUTAGE.toSeconds());
                readSo(story, question);
                await().atMost(SOON).until(() -> log.times("SchedulerTrouble: .*" + code) > 0);
                row.becomesReady(503);
                assertThat(row.status("/decisions/of-no-such-link"))
                        .as("what is there can be read, if anything can")
                        .isEqualTo(page);
                row.counts(count.getAsInt());
            } finally {
                ends.run();
            }
            story.ana.seesAnew(ANSWER).seesAnew("2 of 5");
            story.bo.submits().seesAnew("It shows with your name");
            story.isAskedPrivately();
            story.chi.looksAway().clicks("Vote for Python", question).seesAnew("Your vote counts");
            row.slackIsWellAgain();
            log.alwaysNames("could not store", code);
            row.everythingIsThere(question, "could not store .*" + code);
        });
    }

    private void hasSomethingThatWaits(FaultStory story) {
        app.driver().fails("chat.postMessage", "http_500", LASTING);
        story.ana.types(ASKED).inDirectMessage();
        await().atMost(SOON).until(() -> log.times("content passages.*http_500") > 0);
        assertThat(story.waiting()).as("tasks that wait").isEqualTo(1);
    }

    private void readSo(FaultStory story, String question) {
        story.chi.looksAway().clicks("Vote for Python", question).seesAnew("I could not store that just now");
        story.bo.types(REASON).intoTheOnlyField();
        assertThat(story.bo.triesToSubmit().values()).asString().contains("I could not store that just now");
        story.ana.looksAway();
        story.ana.types("/consult status").in("#backend").seesAnew("I could not store that just now");
        story.ana.types(ANSWER).inDirectMessage();
        await().atMost(SOON).until(() -> log.times("could not store a Event") > 0);
    }
}
