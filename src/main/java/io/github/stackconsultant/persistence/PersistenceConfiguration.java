package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.Deliveries;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Wires the stores. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoomSettings.class)
@Import({
    StoredJson.class,
    JdbcBallotBox.class,
    JdbcClock.class,
    JdbcConfirmations.class,
    JdbcConsultations.class,
    JdbcDecisions.class,
    JdbcDeliveries.class,
    JdbcHandovers.class,
    JdbcPersonalData.class,
    JdbcPolls.class,
    JdbcRecommendations.class,
    JdbcStoredOrder.class,
    JdbcSweptData.class,
    JdbcTaskStore.class,
    JdbcVoterRoll.class
})
class PersistenceConfiguration {

    @Bean
    SqlStates failureNames() {
        return new SqlStates();
    }

    /** Static, since it is needed before the pool that it looks after. */
    @Bean
    static DeadConnections deadConnections() {
        return new DeadConnections();
    }

    @Bean
    RoomWatch roomWatch(Clock clock) {
        return new RoomWatch(clock);
    }

    /** Also watches failures that a database reports only at commit. */
    @Bean
    TransactionManagerCustomizer<JdbcTransactionManager> watchedTransactions(RoomWatch watch) {
        return transactions -> transactions.setExceptionTranslator(watch);
    }

    @Bean
    HealthIndicator roomHealthIndicator(RoomWatch watch, Deliveries deliveries, Clock clock, RoomSettings settings) {
        return new RoomHealthIndicator(watch, deliveries, clock, settings.betweenRoomChecks());
    }
}
