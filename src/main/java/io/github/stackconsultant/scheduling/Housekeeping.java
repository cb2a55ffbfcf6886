package io.github.stackconsultant.scheduling;

import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.handover.Handovers;
import io.github.stackconsultant.messaging.PastDeliveries;
import io.github.stackconsultant.privacy.Retention;
import io.github.stackconsultant.record.Decisions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes data that is no longer needed. */
final class Housekeeping {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    private final PastDeliveries deliveries;
    private final Handovers handovers;
    private final Consultations consultations;
    private final Decisions decisions;
    private final Retention retention;
    private final Clock clock;

    Housekeeping(
            PastDeliveries deliveries,
            Handovers handovers,
            Consultations consultations,
            Decisions decisions,
            Retention retention,
            Clock clock) {
        this.deliveries = deliveries;
        this.handovers = handovers;
        this.consultations = consultations;
        this.decisions = decisions;
        this.retention = retention;
        this.clock = clock;
    }

    void run() {
        log.debug(
                "Cleared away: {} deliveries, {} requests to the consultants, {} consultations, {} links",
                deliveries.forgetBefore(before(retention.deliveries())),
                handovers.forgetBefore(before(retention.requests())),
                consultations.forgetAbandonedBefore(before(retention.abandoned())),
                decisions.withdrawBefore(before(retention.links())));
    }

    private Instant before(Duration kept) {
        return clock.instant().minus(kept);
    }
}
