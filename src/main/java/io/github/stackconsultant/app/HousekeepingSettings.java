package io.github.stackconsultant.app;

import io.github.stackconsultant.privacy.Retention;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * How long what is no longer needed is kept, and how often it is cleared away, as the operator writes it;
 * {@link Retention} says what each means.
 */
@ConfigurationProperties(HousekeepingSettings.PREFIX)
record HousekeepingSettings(
        @Nullable String deliveriesKept,
        @Nullable String requestsKept,
        @Nullable String abandonedKept,
        @Nullable String linksKept,
        @Nullable String every) {

    static final String PREFIX = "consultant.housekeeping";

    private static final TimeSetting DELIVERIES = TimeSetting.kept("CONSULTANT_HOUSEKEEPING_DELIVERIESKEPT", 7);
    private static final TimeSetting REQUESTS = TimeSetting.kept("CONSULTANT_HOUSEKEEPING_REQUESTSKEPT", 90);
    private static final TimeSetting ABANDONED = TimeSetting.kept("CONSULTANT_HOUSEKEEPING_ABANDONEDKEPT", 180);
    private static final TimeSetting LINKS = TimeSetting.kept("CONSULTANT_HOUSEKEEPING_LINKSKEPT", 365);
    private static final TimeSetting EVERY = new TimeSetting(
            "CONSULTANT_HOUSEKEEPING_EVERY",
            ChronoUnit.MILLIS,
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            " is no time of a minute or more: set a time with its unit, such as 30m or 2h, or leave it out for an hour.");

    /** {@return one sentence for each problem, which names the variable but never its value} */
    static List<String> problems(Environment environment) {
        return Binder.get(environment)
                .bindOrCreate(PREFIX, HousekeepingSettings.class)
                .problems();
    }

    /** Times so short, or so long, that the operator cannot have meant them. */
    private List<String> problems() {
        return Stream.of(
                        ABANDONED.problem(abandonedKept),
                        DELIVERIES.problem(deliveriesKept),
                        LINKS.problem(linksKept),
                        REQUESTS.problem(requestsKept),
                        EVERY.problem(every))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return what these say; they must be without problems} */
    Retention retention() {
        return new Retention(
                DELIVERIES.of(deliveriesKept),
                REQUESTS.of(requestsKept),
                ABANDONED.of(abandonedKept),
                LINKS.of(linksKept),
                EVERY.of(every));
    }
}
