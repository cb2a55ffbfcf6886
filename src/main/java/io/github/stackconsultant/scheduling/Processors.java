package io.github.stackconsultant.scheduling;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/** Whether the processors have any time left, whoever uses it: the database may share them. */
final class Processors {

    private static final double BUSY = 0.9;

    /** Linux counts their time in hundredths of a second, and reading that takes a millisecond. */
    private static final long SAMPLE_NANOSECONDS = Duration.ofMillis(100).toNanos();

    private final DoubleSupplier load;
    private final LongSupplier nanoseconds;
    private boolean busy;
    private long sampledAt;

    /**
     * Begins with processors that are not busy.
     *
     * @param load the share of their time used since it was asked before, from 0 to 1, or less than 0 if unknown
     * @param nanoseconds of a clock that only goes on
     */
    Processors(DoubleSupplier load, LongSupplier nanoseconds) {
        this.load = load;
        this.nanoseconds = nanoseconds;
        this.sampledAt = nanoseconds.getAsLong();
    }

    /** {@return those that this process may use} */
    static Processors ofThisMachine() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Processors(system::getCpuLoad, System::nanoTime);
    }

    /** {@return whether nine tenths of their time were used when that was last sampled, which may be now} */
    synchronized boolean areBusy() {
        long now = nanoseconds.getAsLong();
        if (now - sampledAt >= SAMPLE_NANOSECONDS) {
            sampledAt = now;
            busy = load.getAsDouble() >= BUSY;
        }
        return busy;
    }
}
