package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.Deliveries;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Wires the stores. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoomSettings.class)
class PersistenceConfiguration {

    private final StoredJson json = new StoredJson();

    @Bean
    SqlStates failureNames() {
        return new SqlStates();
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

    @Bean
    JdbcConsultations consultations(JdbcClient jdbc) {
        return new JdbcConsultations(jdbc, json);
    }

    @Bean
    JdbcConfirmations confirmations(JdbcClient jdbc) {
        return new JdbcConfirmations(jdbc);
    }

    @Bean
    JdbcRecommendations recommendations(JdbcClient jdbc) {
        return new JdbcRecommendations(jdbc, json);
    }

    @Bean
    JdbcHandovers handovers(JdbcClient jdbc) {
        return new JdbcHandovers(jdbc);
    }

    @Bean
    JdbcDeliveries deliveries(JdbcClient jdbc, Clock clock) {
        return new JdbcDeliveries(jdbc, clock);
    }

    @Bean
    JdbcPolls polls(JdbcClient jdbc) {
        return new JdbcPolls(jdbc, json);
    }

    @Bean
    JdbcBallotBox ballotBox(JdbcClient jdbc) {
        return new JdbcBallotBox(jdbc);
    }

    @Bean
    JdbcVoterRoll voterRoll(JdbcClient jdbc) {
        return new JdbcVoterRoll(jdbc);
    }

    @Bean
    JdbcPersonalData personalData(JdbcClient jdbc, JdbcPolls polls) {
        return new JdbcPersonalData(jdbc, polls);
    }

    @Bean
    JdbcSweptData sweptData(JdbcClient jdbc) {
        return new JdbcSweptData(jdbc, json);
    }

    @Bean
    JdbcStoredOrder storedOrder(JdbcClient jdbc) {
        return new JdbcStoredOrder(jdbc);
    }

    @Bean
    JdbcTaskStore taskStore(JdbcClient jdbc) {
        return new JdbcTaskStore(jdbc);
    }

    @Bean
    JdbcDecisions decisions(JdbcClient jdbc) {
        return new JdbcDecisions(jdbc, json);
    }
}
