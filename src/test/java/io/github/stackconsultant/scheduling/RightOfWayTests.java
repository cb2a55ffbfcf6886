package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RightOfWayTests {

    private static final int PROCESSORS = 2;
    private static final int THREADS = 3;

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

        assertThat(pauses).hasValue(RightOfWay.MOST_LOOKS);
    }

    @Test
    void goesOnAsSoonAsFewAreUnderWay() {
        var underWay = new AtomicInteger(6);
        var rightOfWay = new RightOfWay(underWay::get, () -> true, PROCESSORS, THREADS, () -> {
            pauses.incrementAndGet();
            underWay.decrementAndGet();
        });

        rightOfWay.giveWay();

        assertThat(pauses).hasValue(3);
    }

    @Test
    void twoThreadsGoOn() {
        var others = new AtomicReference<Runnable>();
        var rightOfWay = new RightOfWay(() -> 4, () -> true, PROCESSORS, THREADS, () -> {
            pauses.incrementAndGet();
            others.get().run();
        });
        others.set(rightOfWay::giveWay);

        rightOfWay.giveWay();

        assertThat(pauses).as("only those of the thread that waits").hasValue(RightOfWay.MOST_LOOKS);
    }

    private void giveWay(int underWay, boolean busy) {
        new RightOfWay(() -> underWay, () -> busy, PROCESSORS, THREADS, pauses::incrementAndGet).giveWay();
    }
}
