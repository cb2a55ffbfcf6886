package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Tells whether there is room to store what people do. Once there was none, it tries itself: whoever is sent no people
 * any more stores nothing that would show that there is room again.
 */
final class RoomHealthIndicator implements HealthIndicator {

    private final RoomWatch watch;
    private final Deliveries deliveries;
    private final Clock clock;
    private final Duration betweenTries;

    private Instant tried = Instant.MIN;

    RoomHealthIndicator(RoomWatch watch, Deliveries deliveries, Clock clock, Duration betweenTries) {
        this.watch = watch;
        this.deliveries = deliveries;
        this.clock = clock;
        this.betweenTries = betweenTries;
    }

    @Override
    public synchronized Health health() {
        if (watch.lacking() && isDue(clock.instant())) {
            storesSomething();
        }
        return (watch.lacking() ? Health.outOfService() : Health.up()).build();
    }

    private boolean isDue(Instant now) {
        // a clock that was set back makes nobody wait
        boolean due = now.isBefore(tried) || !now.minus(betweenTries).isBefore(tried);
        if (due) {
            tried = now;
        }
        return due;
    }

    /** What the first row of everything is; only one that succeeds stays, and goes as the others of its table do. */
    private void storesSomething() {
        try {
            deliveries.accept(new DeliveryId("room-" + UUID.randomUUID()));
            watch.hasStored();
        } catch (DataAccessException | TransactionException still) {
            // who asked hears it
        }
    }
}
