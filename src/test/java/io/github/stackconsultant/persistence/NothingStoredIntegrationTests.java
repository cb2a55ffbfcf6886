package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Databases;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The app's pool where the database is there and stores nothing for a while: readiness says so, and it heals. */
class NothingStoredIntegrationTests {

    /** Each connection of the pool may have to fail once before the pool has another in its place. */
    private static final int MOST_FAILURES = 6;

    private static final String[] SETTINGS = {
        "--consultant.between-room-checks=1ms", "--spring.datasource.hikari.connection-timeout=60000"
    };

    @AfterEach
    void thereIsRoom() {
        FillableFiles.empty();
    }

    @Test
    void theFileBesideTheAppIsOpenedAnewOnceTheDiskHasRoom(@TempDir Path folder) {
        try (var context = start("--spring.datasource.url=" + FillableFiles.url(Databases.embeddedUrlIn(folder)))) {
            healsAfter(context, FillableFiles::fill, FillableFiles::empty);
        }
    }

    @Test
    void aServerThatTookNoWritesIsReachedByNewConnections() {
        try (var database = Databases.postgres();
                var context = start(Stream.of(database.settings())
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new))) {
            healsAfter(context, () -> Databases.refuseWrites(database), () -> Databases.takeWrites(database));
        }
    }

    private static void healsAfter(ConfigurableApplicationContext context, Runnable outage, Runnable end) {
        var health = context.getBean(HealthIndicator.class);
        BooleanSupplier stores = () -> stores(context);
        assertThat(stores.getAsBoolean()).isTrue();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        outage.run();
        assertThat(Stream.generate(stores::getAsBoolean).limit(MOST_FAILURES)).containsOnly(false);
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

        end.run();
        assertThat(Stream.generate(stores::getAsBoolean).limit(MOST_FAILURES)).contains(true);
        assertThat(stores.getAsBoolean()).isTrue();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private static boolean stores(ConfigurableApplicationContext context) {
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        var delivery = new DeliveryId(UUID.randomUUID().toString());
        try {
            transaction.executeWithoutResult(
                    status -> context.getBean(Deliveries.class).accept(delivery));
            return true;
        } catch (DataAccessException | TransactionException refused) {
            return false;
        }
    }

    private static ConfigurableApplicationContext start(String... database) {
        return new SpringApplicationBuilder(PersistenceIntegrationTests.Parts.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(Stream.of(database), Stream.of(SETTINGS)).toArray(String[]::new));
    }
}
