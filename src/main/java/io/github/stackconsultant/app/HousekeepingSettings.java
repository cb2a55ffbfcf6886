package io.github.stackconsultant.app;

import io.github.stackconsultant.privacy.Retention;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long what is no longer needed is kept, as the operator sets it; {@link Retention} says what each means. */
@ConfigurationProperties("consultant.housekeeping")
record HousekeepingSettings(
        @DefaultValue("7d") Duration deliveriesKept,
        @DefaultValue("90d") Duration requestsKept,
        @DefaultValue("180d") Duration abandonedKept,
        @DefaultValue("365d") Duration linksKept) {

    Retention retention() {
        return new Retention(deliveriesKept, requestsKept, abandonedKept, linksKept);
    }
}
