package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstTimesTests {

    private final FirstTimes times = new FirstTimes();

    @Test
    void eachTaskIsNewOnce() {
        assertThat(times.isFirst("one")).isTrue();
        assertThat(times.isFirst("two")).isTrue();
        assertThat(times.isFirst("one")).isFalse();
    }

    @Test
    void onlySoManyAreKeptInMind() {
        times.isFirst("oldest");
        for (int other = 1; other < FirstTimes.MOST_KEPT; other++) {
            times.isFirst("task " + other);
        }
        assertThat(times.isFirst("oldest")).isFalse();

        times.isFirst("one more");

        assertThat(times.isFirst("oldest")).isTrue();
        assertThat(times.isFirst("one more")).isFalse();
    }
}
