package io.github.stackconsultant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class HealthIntegrationTests {

    private static final String READINESS = "/actuator/health/readiness";
    private static final String LIVENESS = "/actuator/health/liveness";

    @Nested
    @SpringBootTest(
            classes = App.class,
            properties = {"spring.datasource.url=jdbc:h2:mem:health", "db-scheduler.enabled=false"})
    @AutoConfigureMockMvc
    class WithoutSlack {

        @Autowired
        private MockMvcTester probe;

        @Test
        void readinessIsTheDatabaseAlone() {
            assertThat(probe.get().uri(READINESS)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"status":"UP","components":{"db":{"status":"UP"},"readinessState":{"status":"UP"}}}""");
        }

        @Test
        void livenessIsTheProcessAlone() {
            assertThat(probe.get().uri(LIVENESS)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"status":"UP","components":{"livenessState":{"status":"UP"}}}""");
        }

        @Test
        void componentsShowNoDetails() {
            assertThat(probe.get().uri("/actuator/health"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"db\"")
                    .doesNotContain("details", "H2", "diskSpace\":{\"total");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/info", "/actuator/heapdump"})
        void nothingElseIsExposed(String path) {
            assertThat(probe.get().uri(path)).hasStatus(404);
        }
    }

    @Nested
    @SpringBootTest(
            classes = AppWithSlack.class,
            properties = {"spring.datasource.url=jdbc:h2:mem:health-slack", "db-scheduler.enabled=false"})
    @AutoConfigureMockMvc
    class WithSlack {

        @Autowired
        private MockMvcTester probe;

        @Autowired
        private AtomicReference<Health> slack;

        @Test
        void readinessFollowsSlackAndLivenessDoesNot() {
            slack.set(Health.up().build());
            assertThat(probe.get().uri(READINESS)).hasStatusOk();

            slack.set(Health.down().withDetail("error", "token_revoked").build());
            assertThat(probe.get().uri(READINESS))
                    .hasStatus(503)
                    .bodyText()
                    .contains("\"slack\":{\"status\":\"DOWN\"}")
                    .doesNotContain("token_revoked");
            assertThat(probe.get().uri(LIVENESS)).hasStatusOk();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {}

    @Configuration(proxyBeanMethods = false)
    @Import(App.class)
    static class AppWithSlack {

        @Bean
        AtomicReference<Health> slack() {
            return new AtomicReference<>(Health.unknown().build());
        }

        @Bean
        HealthIndicator slackHealthIndicator(AtomicReference<Health> slack) {
            return slack::get;
        }
    }
}
