package io.github.stackconsultant.app;

import io.github.stackconsultant.privacy.Retention;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;

/** How long what is no longer needed is kept, in days unless said otherwise, and how often it is cleared away, as the
 * operator sets it; {@link Retention} says what each means, {@link KeptTimesCheck} what is refused. */
@ConfigurationProperties("consultant.housekeeping")
record HousekeepingSettings(
        @DefaultValue("7") @DurationUnit(ChronoUnit.DAYS) Duration deliveriesKept,
        @DefaultValue("90") @DurationUnit(ChronoUnit.DAYS) Duration requestsKept,
        @DefaultValue("180") @DurationUnit(ChronoUnit.DAYS) Duration abandonedKept,
        @DefaultValue("365") @DurationUnit(ChronoUnit.DAYS) Duration linksKept,
        @DefaultValue("1h") Duration every) {

    Retention retention() {
        return new Retention(deliveriesKept, requestsKept, abandonedKept, linksKept, every);
    }
}
