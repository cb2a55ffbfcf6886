package io.github.stackconsultant.persistence;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the stores. */
@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration {

    private final StoredJson json = new StoredJson();

    @Bean
    SqlStates failureNames() {
        return new SqlStates();
    }

    @Bean
    JdbcConsultations consultations(JdbcClient jdbc) {
        return new JdbcConsultations(jdbc, json);
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
    JdbcPersonalData personalData(JdbcClient jdbc) {
        return new JdbcPersonalData(jdbc);
    }

    @Bean
    JdbcDecisions decisions(JdbcClient jdbc) {
        return new JdbcDecisions(jdbc, json);
    }
}
