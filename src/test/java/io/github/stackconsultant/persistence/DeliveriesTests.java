package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.fixtures.DeliveriesContract;
import io.github.stackconsultant.fixtures.OnBothDatabases;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.PastDeliveries;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for deliveries in a database beyond what every store keeps. */
@OnBothDatabases
class DeliveriesTests extends DeliveriesContract {

    @Parameter
    Database database;

    @Override
    protected Deliveries deliveries(Clock clock) {
        return new JdbcDeliveries(database.jdbc(), clock);
    }

    @Override
    protected PastDeliveries pastDeliveries() {
        return new JdbcDeliveries(database.jdbc(), Clock.systemUTC());
    }

    @Override
    protected void inTransaction(Runnable action) {
        database.transaction().executeWithoutResult(status -> action.run());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void letsADeliveryWaitForTheSameInAnotherTransactionAndCountIfThatRollsBack(boolean commits) throws Exception {
        var delivery = new DeliveryId(UUID.randomUUID().toString());
        var deliveries = deliveries(Clock.systemUTC());
        var accepted = new CountDownLatch(1);
        var release = new CountDownLatch(1);

        var first = CompletableFuture.runAsync(() -> database.transaction().executeWithoutResult(status -> {
            deliveries.accept(delivery);
            accepted.countDown();
            await(release);
            if (!commits) {
                status.setRollbackOnly();
            }
        }));
        await(accepted);
        var second = CompletableFuture.supplyAsync(
                () -> database.transaction().execute(status -> deliveries.accept(delivery)));
        release.countDown();
        first.get(30, TimeUnit.SECONDS);

        assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo(!commits);
        assertThat(deliveries.accept(delivery)).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
