package io.github.stackconsultant.persistence;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Takes the database's address from the variable that hosting platforms set. It runs before configuration files are
 * read, so {@code spring.datasource.url} has precedence if set in the environment, but not if set in a file.
 */
class DatabaseUrlPostProcessor implements EnvironmentPostProcessor, Ordered {

    static final String VARIABLE = "DATABASE_URL";

    private static final String URL = "spring.datasource.url";

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var url = environment.getProperty(VARIABLE, "").strip();
        if (!url.isEmpty() && !environment.containsProperty(URL)) {
            environment.getPropertySources().addLast(new MapPropertySource(VARIABLE, settings(url)));
        }
    }

    private static Map<String, Object> settings(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return Map.of(URL, url);
        }
        var postgres = PostgresUrl.parse(url);
        var settings = new HashMap<String, Object>();
        settings.put(URL, postgres.jdbcUrl());
        postgres.user().ifPresent(user -> settings.put("spring.datasource.username", user));
        postgres.password().ifPresent(password -> settings.put("spring.datasource.password", password));
        return settings;
    }
}
