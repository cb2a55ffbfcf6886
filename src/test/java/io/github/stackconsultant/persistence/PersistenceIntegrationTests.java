package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.fixtures.Databases;
import io.github.stackconsultant.messaging.Deliveries;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.PastDeliveries;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The stores as the app wires them, on the embedded database as the app sets it up. */
class PersistenceIntegrationTests {

    @Configuration(proxyBeanMethods = false)
    @Import(PersistenceConfiguration.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionManagerCustomizationAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @Test
    void takePartInTheCallersTransactionOnAFileBesideTheApp(@TempDir Path folder) {
        var delivery = new DeliveryId("Ev1");
        try (var context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + Databases.embeddedUrlIn(folder))) {
            var deliveries = context.getBean(Deliveries.class);
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));

            transaction.executeWithoutResult(status -> {
                assertThat(deliveries.accept(delivery)).isTrue();
                status.setRollbackOnly();
            });

            assertThat(deliveries.accept(delivery)).isTrue();
            assertThat(deliveries.accept(delivery)).isFalse();
            assertThat(context.getBeansOfType(Consultations.class)).hasSize(1);
            assertThat(context.getBeansOfType(Recommendations.class)).hasSize(1);
            assertThat(context.getBeansOfType(PastDeliveries.class)).hasSize(1);
            assertThat(Duration.ofMillis(context.getBean(HikariDataSource.class).getConnectionTimeout()))
                    .as("a click gets its answer within Slack's 3 seconds while the database is away")
                    .isLessThan(Duration.ofSeconds(3));
        }
        assertThat(folder.toFile().list()).containsExactly("stack-consultant.mv.db");
    }
}
