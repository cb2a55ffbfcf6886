package io.github.stackconsultant.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** How many at once: what the parts of the app read themselves. */
final class MeasureSettings {

    private static final int MOST_CONNECTIONS = 1_000;
    private static final int MOST_AT_ONCE = 100_000;

    static final List<NumberSetting> ALL = List.of(
            new NumberSetting("consultant.deliveries.at-once", "CONSULTANT_DELIVERIES_ATONCE", MOST_AT_ONCE, 250),
            new NumberSetting(
                    "spring.datasource.hikari.maximum-pool-size",
                    "SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE",
                    MOST_CONNECTIONS,
                    5),
            new NumberSetting("server.tomcat.threads.max", "SERVER_TOMCAT_THREADS_MAX", MOST_AT_ONCE, 350));

    private MeasureSettings() {}

    /** {@return one sentence for each problem, which names the variable but never its value} */
    static List<String> problems(Environment environment) {
        return ALL.stream()
                .filter(setting -> written(setting, environment)
                        .filter(value -> !value.isEmpty())
                        .filter(value -> setting.read(value).isEmpty())
                        .isPresent())
                .map(NumberSetting::refusal)
                .toList();
    }

    /** {@return the values of those that are set, even if to nothing, by property; they must be without problems} */
    static Map<String, Object> read(Environment environment) {
        var values = new LinkedHashMap<String, Object>();
        ALL.forEach(setting -> written(setting, environment)
                .ifPresent(value ->
                        values.put(setting.property(), setting.read(value).orElse(setting.usually()))));
        return values;
    }

    private static Optional<String> written(NumberSetting setting, Environment environment) {
        return Binder.get(environment)
                .bind(setting.property(), String.class)
                .map(String::strip)
                .map(Optional::of)
                .orElse(Optional.empty());
    }
}
