package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RightOfWayTests {

    private static final int PROCESSORS = 2;

    private final AtomicInteger pauses = new AtomicInteger();

    @Test
    void doesNotWaitForAFew() {
        giveWay(3, true);

        assertThat(pauses).hasValue(0);
    }

    /** Acknowledgements that wait for a slow database leave the processors free. */
    @Test
    void doesNotWaitWhereTheProcessorsHaveTime() {
        giveWay(100, false);

        assertThat(pauses).hasValue(0);
    }

    @Test
    void waitsNoLongerThanASecond() {
        giveWay(4, true);

        assertThat(pauses).hasValue(200);
    }

    @Test
    void goesOnAsSoonAsFewAreUnderWay() {
        var underWay = new AtomicInteger(6);
        var rightOfWay = new RightOfWay(underWay::get, () -> true, PROCESSORS, () -> {
            pauses.incrementAndGet();
            underWay.decrementAndGet();
        });

        rightOfWay.giveWay();

        assertThat(pauses).hasValue(3);
    }

    private void giveWay(int underWay, boolean busy) {
        new RightOfWay(() -> underWay, () -> busy, PROCESSORS, pauses::incrementAndGet).giveWay();
    }
}
