package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxDelaysTests {

    private static final Instant NOW = Instant.parse("2026-03-29T00:00:00Z");

    private final TickingClock clock = new TickingClock(NOW);
    private final OutboxDelays delays = new OutboxDelays(clock, new Random(7));

    @ParameterizedTest
    @CsvSource({"0, 1000", "1, 1500", "10, 6000", "60, 10000", "3600, 10000"})
    void nothingComesTooEarlyAndWhatWaitsAlikeIsSpread(int asked, long widest) {
        var from = NOW.plusSeconds(asked);
        var moments = Stream.generate(() -> delays.asAsked(Duration.ofSeconds(asked)))
                .limit(1_000)
                .toList();

        assertThat(moments).allSatisfy(moment -> assertThat(moment).isBetween(from, from.plusMillis(widest)));
        assertThat(moments)
                .as("in the first tenth")
                .filteredOn(moment -> moment.isBefore(from.plusMillis(widest / 10)))
                .hasSizeBetween(50, 200);
    }

    @Test
    void itIsGivenUpAfterADayHoweverOftenItFailed() {
        var task = new OutboxTask("e1", List.of(), 0, NOW.toEpochMilli());

        clock.tick(Duration.ofDays(1));
        assertThat(delays.exhausted(task, 100_000)).isFalse();
        clock.tick(Duration.ofMillis(1));
        assertThat(delays.exhausted(task, 0)).isTrue();
        clock.tick(Duration.ofDays(-2));
        assertThat(delays.exhausted(task, 0)).isFalse();
    }

    @Test
    void whereNobodyKnowsWhenItWasAddedItsFailuresCount() {
        var task = new OutboxTask("e1", List.of(), 0, 0);

        assertThat(delays.exhausted(task, 10)).isFalse();
        assertThat(delays.exhausted(task, 1_000)).isTrue();
    }
}
