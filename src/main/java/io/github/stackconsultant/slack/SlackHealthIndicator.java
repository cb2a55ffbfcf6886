package io.github.stackconsultant.slack;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Reports whether Slack is reachable, and whether its requests can be accepted. */
final class SlackHealthIndicator implements HealthIndicator {

    private final SlackConnection connection;
    private final RefusedRequests refused;

    SlackHealthIndicator(SlackConnection connection, RefusedRequests refused) {
        this.connection = connection;
        this.refused = refused;
    }

    @Override
    public Health health() {
        return connection
                .trouble()
                .or(refused::trouble)
                .map(trouble -> Health.down().withDetail("reason", trouble).build())
                .orElseGet(() -> Health.up().build());
    }
}
