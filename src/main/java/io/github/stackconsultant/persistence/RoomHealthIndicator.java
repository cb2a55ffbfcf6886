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
 * Tells whether there is room to store what people do. Once there was none, it tries itself: an instance that is sent
 * no people any more stores nothing else that would show that there is room again.
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

    /** Of those who ask at once one tries; the others hear at once what is known so far. */
    private boolean isDue(Instant now) {
        var last = tried.get();
        // a clock that was set back makes nobody wait
        boolean due = now.isBefore(last) || !now.minus(betweenTries).isBefore(last);
        return due && tried.compareAndSet(last, now);
    }

    /**
     * Stores a delivery, as whatever people do begins with one. One for which there is no room leaves nothing behind;
     * one that is stored is cleared away in time as all deliveries are.
     */
    private void storesSomething() {
        try {
            deliveries.accept(new DeliveryId("room-" + UUID.randomUUID()));
            watch.hasStored();
        } catch (DataAccessException | TransactionException still) {
            // who asked hears it
        }
    }
}
