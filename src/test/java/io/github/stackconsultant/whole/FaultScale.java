package io.github.stackconsultant.whole;

import java.time.Duration;
import java.util.Arrays;

/** How large the faults are, and which: in small each once and soon over, in large each three times, as long as they last. */
final class FaultScale {

    static final boolean LARGE = Boolean.getBoolean("faults.large");

    static final int ROUNDS = LARGE ? 3 : 1;

    /** So long may anything take until it shows. */
    static final Duration SOON = Duration.ofSeconds(LARGE ? 120 : 30);

    /** So long the database is away, or its disk full, before anybody does something. */
    static final Duration OUTAGE = Duration.ofSeconds(LARGE ? 30 : 0);

    /** How many answers of a connection that hangs are lost: with the waits between them, in large those take a minute. */
    static final int HANGING = LARGE ? 4 : 1;

    /** How often the stand-in sends an event again, a second apart. */
    static final int DELIVERIES = LARGE ? 120 : 18;

    private FaultScale() {}

    /** {@return whether its name holds one of {@code faults.only}, such as 429,500; without that, each is chosen} */
    static boolean isChosen(String fault) {
        return Arrays.stream(System.getProperty("faults.only", "").split(",")).anyMatch(fault::contains);
    }
}
