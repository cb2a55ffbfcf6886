package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProcessorsTests {

    private final AtomicLong nanoseconds = new AtomicLong();
    private final AtomicInteger samples = new AtomicInteger();
    private double load;

    private final Processors processors = new Processors(
            () -> {
                samples.incrementAndGet();
                return load;
            },
            nanoseconds::get);

    @Test
    void areBusyFromNineTenthsOn() {
        assertThat(busyAt(0.89)).isFalse();
        assertThat(busyAt(0.9)).isTrue();
        assertThat(busyAt(0.2)).isFalse();
    }

    @Test
    void areNotBusyWhereThatIsUnknown() {
        assertThat(busyAt(-1)).isFalse();
    }

    @Test
    void areSampledEveryTenthOfASecond() {
        load = 1;

        assertThat(processors.areBusy()).isFalse();
        nanoseconds.addAndGet(Duration.ofMillis(99).toNanos());
        assertThat(processors.areBusy()).isFalse();
        nanoseconds.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(processors.areBusy()).isTrue();
        load = 0;
        assertThat(processors.areBusy()).isTrue();
        assertThat(samples).hasValue(1);
    }

    private boolean busyAt(double share) {
        load = share;
        nanoseconds.addAndGet(Duration.ofMillis(100).toNanos());
        return processors.areBusy();
    }
}
