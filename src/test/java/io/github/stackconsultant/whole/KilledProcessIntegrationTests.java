package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Databases;
import io.github.stackconsultant.localworkspace.driver.Actor;
import io.github.stackconsultant.localworkspace.driver.LocalWorkspaceDriver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    @TempDir
    private Path folder;

    @Test
    void nothingAcceptedIsLostOnTheDatabaseOfANewUser() {
        try (var app = OwnProcess.startIn(folder)) {
            losesNothing(app);
        }
    }

    /** The database itself is not killed here. */
    @Test
    void nothingAcceptedIsLostOnPostgres() {
        try (var database = Databases.postgres();
                var app = OwnProcess.startIn(folder, database.settings())) {
            losesNothing(app);
        }
    }

    /** A question waits for its answer, and what was accepted has still to be shown, when it is killed. */
    private void losesNothing(OwnProcess app) {
        begins(app);
        isHeardWhileSlackFails(app);
        app.isKilledAndStartsAgain();
        catchesUp(app);
        goesOn(app);
    }

    private void begins(OwnProcess app) {
        begins(app.driver().as("dev"));
        var ana = app.driver().as("ana");
        begins(ana);
        // the very first thing that a process does takes long, and a form has to open soon
        asksTheTeam(app.driver().as("bo"));
        ana.sees("0 of 4 have voted");
        ana.types("restart").inDirectMessage().sees("That clears 1 answer. Start over?");
        awaitInTheWorkspaceFile("That clears 1 answer. Start over?");
    }

    private static void begins(Actor person) {
        person.types("start").inDirectMessage().sees("1 of 5");
        person.chooses("Streaming").whereOffered().sees("2 of 5");
    }

    /** What is clicked and written is taken, but its message cannot change before the end. */
    private static void isHeardWhileSlackFails(OwnProcess app) {
        var driver = app.driver();
        driver.fails("*", "http_500", 1000);
        driver.as("dev").looksAway().types("International").inDirectMessage();
        driver.as("chi").clicks("Vote for Node.js");
        driver.everythingIsDelivered();
        awaitAcceptance(driver, "message", 4);
        awaitAcceptance(driver, "block_actions", 4);
        assertThat(driver.as("dev").whatIsNew()).doesNotContain("3 of 5");
        assertThat(driver.as("ana").canSee("1 of 4 has voted")).isFalse();
    }

    /** Nobody does anything: what was accepted is shown by itself. */
    private static void catchesUp(OwnProcess app) {
        app.driver().as("dev").sees("3 of 5 \u00b7 Market").sees("International");
        app.driver().as("ana").sees("1 of 4 has voted").sees("Node.js *1*");
    }

    private static void goesOn(OwnProcess app) {
        var ana = app.driver().as("ana").looksAway();
        ana.types("yes").inDirectMessage().seesAnew("1 of 5");
        ana.chooses("Streaming").whereOffered().seesAnew("2 of 5");
        ana.types("status").inDirectMessage().seesAnew("*1 of 5 answered*").seesAnew("2 of 5 \u00b7 Area");
    }

    private static void asksTheTeam(Actor person) {
        person.usesShortcut("Start a consultation");
        person.chooses("Messenger or chat").from(Teller.step("Product").question());
        person.submits().sees("Node.js fits this project").opensModalBy("Ask the team to vote");
        person.picks("C0BACKEND").from("Channel").submits();
    }

    /** The workspace is killed too, and writes its file a moment after a change. */
    private void awaitInTheWorkspaceFile(String text) {
        var file = folder.resolve(".data/local-workspace.json");
        await(() -> Files.exists(file) && Files.readString(file).contains(text), () -> "not kept: " + text);
    }

    /** Waits until the process has taken that many deliveries of a kind. */
    private static void awaitAcceptance(LocalWorkspaceDriver driver, String kind, int count) {
        await(
                () -> driver.deliveries().stream()
                                .filter(delivery ->
                                        delivery.path("kind").asString().contains(kind))
                                .filter(delivery -> delivery.path("status").asInt() == 200)
                                .count()
                        >= count,
                () -> "not accepted: " + driver.deliveries());
    }

    private static void await(Callable<Boolean> condition, Supplier<String> complaint) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!condition.call()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError(complaint.get());
                }
                LockSupport.parkNanos(PAUSE);
            }
        } catch (Exception failed) {
            throw new AssertionError(complaint.get(), failed);
        }
    }
}
