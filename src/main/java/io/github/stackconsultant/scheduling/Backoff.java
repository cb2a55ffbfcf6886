package io.github.stackconsultant.scheduling;

import java.time.Duration;

/** How long to wait after failures: twice as long each time, until the waits add up to a day. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration ALTOGETHER = Duration.ofHours(24);

    private Backoff() {}

    /**
     * Computes the wait after a failure.
     *
     * @param earlier the number of consecutive failures before this one
     */
    static Duration waitAfter(int earlier) {
        var doubled = FIRST.multipliedBy(1L << Math.min(earlier, 30));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /**
     * Decides whether to give up.
     *
     * @param earlier the number of consecutive failures that were followed by a wait
     */
    static boolean exhausted(int earlier) {
        var waited = Duration.ZERO;
        for (int failure = 0; failure < earlier && waited.compareTo(ALTOGETHER) < 0; failure++) {
            waited = waited.plus(waitAfter(failure));
        }
        return waited.compareTo(ALTOGETHER) >= 0;
    }
}
