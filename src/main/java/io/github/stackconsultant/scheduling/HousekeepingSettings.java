package io.github.stackconsultant.scheduling;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When what is no longer needed goes.
 *
 * @param every how often it is looked for
 * @param deliveriesKept how long a delivery is known as accepted; Slack sends one again within hours, not days
 * @param requestsKept how long a request to the consultants is kept, with whoever's address is in it: since it was
 *     taken, or since it was asked where nobody took it
 */
@ConfigurationProperties("consultant.housekeeping")
record HousekeepingSettings(
        @DefaultValue("1h") Duration every,
        @DefaultValue("7d") Duration deliveriesKept,
        @DefaultValue("90d") Duration requestsKept) {}
