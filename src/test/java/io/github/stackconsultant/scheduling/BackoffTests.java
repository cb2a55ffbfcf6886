package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTests {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 4", "8, 256", "9, 300", "10, 300", "62, 300", "100000, 300"})
    void waitsTwiceAsLongEachTimeUpToFiveMinutes(int earlier, long seconds) {
        assertThat(Backoff.waitAfter(earlier)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void endsOnceTheWaitsAddUpToADay() {
        int failures = 0;
        var waited = Duration.ZERO;
        while (!Backoff.exhausted(failures)) {
            waited = waited.plus(Backoff.waitAfter(failures++));
        }

        assertThat(waited).isBetween(Duration.ofHours(24), Duration.ofHours(24).plusMinutes(5));
        assertThat(Backoff.exhausted(Integer.MAX_VALUE)).isTrue();
    }
}
