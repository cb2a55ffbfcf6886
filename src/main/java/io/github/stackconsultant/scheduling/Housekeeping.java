package io.github.stackconsultant.scheduling;

import io.github.stackconsultant.conversation.Confirmations;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.handover.Handovers;
import io.github.stackconsultant.messaging.PastDeliveries;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.privacy.OtherClock;
import io.github.stackconsultant.privacy.Retention;
import io.github.stackconsultant.record.Decisions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deletes data that is no longer needed, a batch in each transaction, so that no statement runs into the database's
 * timeout however much there is. A kind that fails holds no other kind up.
 */
final class Housekeeping {

    /** As many as each database deletes within a second. */
    static final int BATCH = 10_000;

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    private final List<Kind> kinds;
    private final int batch;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final List<OtherClock> others;
    private final FailureNames failures;

    /**
     * Makes one.
     *
     * @param batch how many of a kind are deleted in one transaction
     * @param others what this machine's clock has to agree with, since what it deletes by mistake is gone
     */
    Housekeeping(
            List<Kind> kinds,
            int batch,
            TransactionOperations transaction,
            Clock clock,
            List<OtherClock> others,
            FailureNames failures) {
        this.kinds = List.copyOf(kinds);
        this.batch = batch;
        this.transaction = transaction;
        this.clock = clock;
        this.others = List.copyOf(others);
        this.failures = failures;
    }

    /**
     * One kind of what is deleted.
     *
     * @param name what the log calls it
     * @param kept how long it is kept
     */
    record Kind(String name, Duration kept, Clearing clearing) {}

    /** How one kind is deleted. */
    @FunctionalInterface
    interface Clearing {

        /** {@return how many from before that moment it deleted, at most so many; fewer if none is left} */
        int before(Instant moment, int most);
    }

    /** {@return the kinds that there are, each with the time that it is kept} */
    static List<Kind> kinds(
            PastDeliveries deliveries,
            Handovers handovers,
            Consultations consultations,
            Confirmations confirmations,
            Decisions decisions,
            Retention retention) {
        return List.of(
                new Kind("deliveries", retention.deliveries(), deliveries::forgetBefore),
                new Kind("requests to the consultants", retention.requests(), handovers::forgetBefore),
                // the first time begins anew for one that is handed back and taken again
                new Kind(
                        "old requests to the consultants",
                        retention.requests().multipliedBy(2),
                        handovers::forgetAskedBefore),
                new Kind("abandoned consultations", retention.abandoned(), consultations::forgetAbandonedBefore),
                // no later than a delivery, a word is no answer any more
                new Kind("confirmations", retention.deliveries(), confirmations::forgetBefore),
                new Kind("links to decisions", retention.links(), decisions::withdrawBefore));
    }

    void run() {
        kinds.forEach(this::clear);
    }

    private void clear(Kind kind) {
        try {
            log.debug("Cleared away: {} {}", all(kind), kind.name());
        } catch (RuntimeException failure) {
            log.warn(
                    "Housekeeping failed, tried again later: {}: {}",
                    kind.name(),
                    failures.line(failure),
                    failures.trace(failure));
        }
    }

    private long all(Kind kind) {
        var limit = earliest().minus(kind.kept());
        long all = 0;
        int some;
        do {
            some = some(kind, limit);
            all += some;
        } while (some >= batch);
        return all;
    }

    /** A clock that is ahead would have what is not old yet deleted. */
    private Instant earliest() {
        return Stream.concat(Stream.of(clock.instant()), others.stream().flatMap(other -> other.now().stream()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private int some(Kind kind, Instant limit) {
        Integer some = transaction.execute(status -> kind.clearing().before(limit, batch));
        return some == null ? 0 : some;
    }
}
