package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The way from DATABASE_URL to the settings, through a real start. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseUrlIntegrationTests {

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    private static ConfigurableEnvironment start(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new MapPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        var application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setEnvironment(environment);
        try (var context = application.run()) {
            return context.getEnvironment();
        }
    }

    private static String url(Map<String, Object> variables) {
        return start(variables).getProperty("spring.datasource.url", "");
    }

    @Test
    void usesTheFileBesideTheAppWithoutIt() {
        assertThat(url(Map.of())).startsWith("jdbc:h2:file:./.data/stack-consultant;");
        assertThat(url(Map.of("DATABASE_URL", " "))).startsWith("jdbc:h2:file:");
    }

    @Test
    void usesThePostgresDatabaseThatItNames() {
        var environment = start(Map.of("DATABASE_URL", "postgres://ann:s%40crt@db:5432/consultant"));

        assertThat(environment.getProperty("spring.datasource.url"))
                .startsWith("jdbc:postgresql://db:5432/consultant?");
        assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("ann");
        assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("s@crt");
    }

    @Test
    void takesAnAddressOfH2AsItIs() {
        assertThat(url(Map.of("DATABASE_URL", "jdbc:h2:mem:another"))).isEqualTo("jdbc:h2:mem:another");
    }

    @Test
    void yieldsToWhatTheEnvironmentSaysAboutTheDataSourceItself() {
        var environment = start(
                Map.of("DATABASE_URL", "postgres://ann:secret@db/d", "spring.datasource.url", "jdbc:h2:mem:explicit"));

        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo("jdbc:h2:mem:explicit");
        assertThat(environment.getProperty("spring.datasource.username")).isNull();
    }

    @Test
    void stopsTheStartWithASentenceThatNamesTheVariableAndNotThePassword(CapturedOutput output) {
        assertThatThrownBy(() -> start(Map.of("DATABASE_URL", "postgres://ann:hush-hush@db:99999/d")))
                .isInstanceOf(MalformedDatabaseUrlException.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "DATABASE_URL cannot be used: its port is not between")
                .doesNotContain("hush-hush");
    }
}
