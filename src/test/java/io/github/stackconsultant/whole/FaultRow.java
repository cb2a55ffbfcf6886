package io.github.stackconsultant.whole;

import static io.github.stackconsultant.fixtures.Waits.await;
import static io.github.stackconsultant.whole.FaultScale.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.stackconsultant.fixtures.Database;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One fault, suffered as often as the scale says: what is counted meanwhile, and what is compared after each time. */
final class FaultRow {

    private static final String READINESS = "/actuator/health/readiness";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

    /** One time, with the question of its vote. */
    @FunctionalInterface
    interface Round {

        void suffers(String question) throws Exception;
    }

    private final String fault;
    private final WholeApp app;
    private final FaultStory story;
    private final FaultLog log;
    private final int lost;
    private final int saidTwice;
    private final long begun = System.nanoTime();

    private int sufferedBefore;
    private int suffered;
    private int readyMeanwhile = 200;
    private List<String> noted = List.of();

    /**
     * Makes one.
     *
     * @param lost how many messages are posted each time without Slack's answer to that
     * @param saidTwice how many messages are said twice each time, those and others whose answers are lost
     */
    FaultRow(String fault, int lost, int saidTwice, WholeApp app, Database database, FaultLog log) {
        this.fault = fault;
        this.lost = lost;
        this.saidTwice = saidTwice;
        this.app = app;
        this.story = new FaultStory(app, database);
        this.log = log;
    }

    FaultStory story() {
        return story;
    }

    /** Suffers it, each time with a story of its own, and notes what was found after the last. */
    void suffers(FaultTable table, Round round) throws Exception {
        assumeTrue(FaultScale.isChosen(fault), "another fault was asked for");
        for (int time = 1; time <= FaultScale.ROUNDS; time++) {
            var question = "Under " + fault + ", asks the bassoon " + time + "?";
            story.begins(question);
            log.begins();
            sufferedBefore += suffered;
            suffered = 0;
            round.suffers(question);
        }
        table.add(noted);
    }

    /** An answer, a private one, a reason, a vote and a question, once as many messages are lost as are to be. */
    void answersAndVotes(String question) {
        story.acts(question);
        story.ana.seesAnew("2 of 5");
        await().atMost(SOON).until(() -> failed("chat.postMessage") >= lost);
        story.ana.types(FaultStory.ASKED).inDirectMessage();
    }

    /** {@return what the stand-in counted: calls of that method that failed as ordered} */
    int failed(String method) {
        return app.driver().failuresSuffered().getOrDefault(method, 0);
    }

    /** {@return what the stand-in counted of all other methods than those that only look for Slack} */
    int failedBesidesChecks() {
        return app.driver().failuresSuffered().entrySet().stream()
                .filter(method -> !method.getKey().equals("auth.test"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Notes how often something failed this time. */
    void counts(int times) {
        assertThat(times).as("the fault was suffered").isPositive();
        suffered += times;
    }

    /** Waits until readiness answers so, while the process lives. */
    void becomesReady(int status) throws Exception {
        await().atMost(SOON).until(() -> status(READINESS) == status);
        assertThat(status("/actuator/health/liveness")).isEqualTo(200);
        readyMeanwhile = status;
    }

    /** Nothing fails any more, and all that waited is said. */
    void slackIsWellAgain() {
        int failed = failedBesidesChecks();
        if (failed > 0 || suffered == 0) {
            counts(failed);
        }
        app.driver().failsNoMore();
        app.becomesQuiet();
        app.timePasses(Duration.ofMinutes(1));
        app.liveMessagesCatchUp();
    }

    /** Compares what is there with what was done. */
    void everythingIsThere(String question, String cause) throws IOException, InterruptedException {
        await().atMost(SOON).until(() -> status(READINESS) == 200);
        var found = story.found(question);
        var named = log.named(cause);
        assertThat(found).as("%s: %s", fault, story.direct()).isEqualTo(FaultStory.EXPECTED);
        await().atMost(SOON).until(() -> story.saidTwice() >= saidTwice);
        assertThat(story.saidTwice())
                .as("messages said twice under %s: %s", fault, story.heard())
                .isEqualTo(saidTwice);
        assertThat(named).as("%s in one line of %s", cause, log.lines()).isPresent();
        log.saysNobodysWords(app);
        log.saysNoTracesAndNothingOfTheDatabases();
        noted = noted(found, named.orElseThrow());
    }

    private List<String> noted(String found, String named) throws IOException, InterruptedException {
        return List.of(
                fault,
                FaultStory.EXPECTED,
                found,
                Integer.toString(sufferedBefore + suffered),
                readyMeanwhile + ", " + status(READINESS),
                story.saidTwice() + (saidTwice == 0 ? "" : " (answers lost: " + saidTwice + ")"),
                named,
                FaultScale.ROUNDS + ", " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
    }

    /** {@return what a page of the app's answers} */
    int status(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(app.url() + path)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
