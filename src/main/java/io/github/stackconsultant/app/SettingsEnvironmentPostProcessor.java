package io.github.stackconsultant.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/** Turns the operator's variables into the app's properties, or stops the startup with a list of their problems. */
final class SettingsEnvironmentPostProcessor implements EnvironmentPostProcessor, Ordered {

    private static final String ENFORCED = "enforcedSettings";
    private static final String DERIVED = "derivedSettings";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        GivenSettings given = GivenSettings.in(environment);
        List<String> problems = Stream.of(
                        SettingsCheck.problems(given),
                        HousekeepingSettings.problems(environment),
                        MeasureSettings.problems(environment))
                .flatMap(List::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw new UnusableSettingsException(problems);
        }
        MutablePropertySources sources = environment.getPropertySources();
        sources.addFirst(new MapPropertySource(ENFORCED, DerivedSettings.enforced(given)));
        Map<String, Object> derived = new LinkedHashMap<>(DerivedSettings.from(given, environment));
        derived.putAll(MeasureSettings.read(environment));
        // above the variables, which Spring would bind to slack.bot-token and the like even if they are blank
        sources.addBefore(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new MapPropertySource(DERIVED, derived));
    }

    /** After the configuration files, so that their values are seen. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
