package io.github.stackconsultant.scheduling;

import static io.github.stackconsultant.fixtures.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Databases;
import io.github.stackconsultant.fixtures.OtherProcess;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DeadInstanceIntegrationTests {

    /** Four heartbeats missed, the next look for them, a poll, and a slow machine. */
    private static final Duration SOON = Duration.ofSeconds(25);

    @Test
    @Timeout(120)
    void saysSoonWhatAKilledInstanceWasAboutToSay(@TempDir Path folder) throws Exception {
        var settings = new String[] {"spring.datasource.url=" + Databases.embeddedUrlIn(folder)};
        var process = OtherProcess.start(DyingProcess.class, List.of(settings));
        try (var output = process.inputReader()) {
            assertThat(output.lines().anyMatch("saying"::equals)).isTrue();
        } finally {
            OtherProcess.kill(process);
            process.waitFor();
        }

        var messenger = new RecordingMessenger();
        try (var survivor = OutboxApplication.start(Clock.systemUTC(), messenger, (before, most) -> 0, settings)) {
            assertThat(survivor.outbox()).isNotNull();
            await().atMost(SOON).until(() -> messenger.attemptsAt("left behind") == 1);
        }
    }
}
