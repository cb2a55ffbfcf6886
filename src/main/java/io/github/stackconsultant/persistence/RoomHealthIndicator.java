package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Reports whether the database has room left and takes writes. After a failure it tries to store something itself,
 * since an instance that no longer receives traffic stores nothing else that would show that this is over.
 */
final class RoomHealthIndicator implements HealthIndicator {

    private final RoomWatch watch;
    private final Deliveries deliveries;
    private final Clock clock;
    private final Duration betweenTries;

    private final AtomicReference<Instant> tried = new AtomicReference<>(Instant.MIN);

    RoomHealthIndicator(RoomWatch watch, Deliveries deliveries, Clock clock, Duration betweenTries) {
        this.watch = watch;
        this.deliveries = deliveries;
        this.clock = clock;
        this.betweenTries = betweenTries;
    }

    @Override
    public Health health() {
        if (watch.lacking() && isDue(clock.instant())) {
            storesSomething();
        }
        return (watch.lacking() ? Health.outOfService() : Health.up()).build();
    }

    /** Of concurrent callers, one tries; the others get the last known state at once. */
    private boolean isDue(Instant now) {
        var last = tried.get();
        // if the clock was set back, do not wait
        boolean due = now.isBefore(last) || !now.minus(betweenTries).isBefore(last);
        return due && tried.compareAndSet(last, now);
    }

    /**
     * Stores a delivery, since every action begins with one. If there is no room, nothing is left behind; otherwise it
     * is deleted in time like all deliveries.
     */
    private void storesSomething() {
        try {
            deliveries.accept(new DeliveryId("room-" + UUID.randomUUID()));
            watch.hasStored();
        } catch (DataAccessException | TransactionException still) {
            // the state is already recorded for the caller
        }
    }
}
