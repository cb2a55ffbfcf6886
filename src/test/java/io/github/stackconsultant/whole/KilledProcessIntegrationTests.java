package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Databases;
import io.github.stackconsultant.localworkspace.driver.LocalWorkspaceDriver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    @TempDir
    private Path folder;

    @Test
    void nothingAcceptedIsLostOnTheDatabaseOfANewUser() {
        answersAreThereAfterAKill();
    }

    @Test
    void nothingAcceptedIsLostOnPostgres() {
        try (var database = Databases.postgres()) {
            answersAreThereAfterAKill(database.settings());
        }
    }

    private void answersAreThereAfterAKill(String... settings) {
        try (var app = OwnProcess.startIn(folder, settings)) {
            var ana = app.driver().as("ana");
            ana.types("start").inDirectMessage().sees("1 of 5");
            ana.chooses("Streaming").whereOffered().sees("2 of 5");

            app.isKilledAndStartsAgain();

            ana = app.driver().as("ana").looksAway();
            ana.types("status").inDirectMessage().seesAnew("*1 answered*").seesAnew("2 of 5 \u00b7 Area");
            app.driver().fails("*", "http_500", 1000);
            ana.looksAway().types("International").inDirectMessage();
            awaitAcceptance(app.driver());
            assertThat(ana.whatIsNew()).doesNotContain("3 of 5");

            app.isKilledAndStartsAgain();

            // nobody does anything: what was accepted is shown by itself
            app.driver().as("ana").sees("3 of 5 \u00b7 Market").sees("International");
        }
    }

    /** Waits until the app has taken the latest delivery. */
    private static void awaitAcceptance(LocalWorkspaceDriver driver) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        // the status word came as one event, this answer as the next
        while (driver.deliveries().stream()
                        .filter(delivery -> delivery.path("kind").asString().contains("message"))
                        .filter(delivery -> delivery.path("status").asInt() == 200)
                        .count()
                < 2) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not accepted: " + driver.deliveries());
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
