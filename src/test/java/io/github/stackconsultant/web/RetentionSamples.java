package io.github.stackconsultant.web;

import io.github.stackconsultant.privacy.Retention;
import java.time.Duration;

/** How long things are kept in the tests of pages. */
final class RetentionSamples {

    /** Other times than the app's own, so that a page that shows them has read them. */
    static final Retention OTHERS = new Retention(
            Duration.ofDays(7), Duration.ofDays(91), Duration.ofDays(182), Duration.ofDays(364), Duration.ofHours(1));

    private RetentionSamples() {}
}
