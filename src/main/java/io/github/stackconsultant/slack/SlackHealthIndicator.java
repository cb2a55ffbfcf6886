package io.github.stackconsultant.slack;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Reports whether Slack is reachable. */
final class SlackHealthIndicator implements HealthIndicator {

    private final SlackConnection connection;

    SlackHealthIndicator(SlackConnection connection) {
        this.connection = connection;
    }

    @Override
    public Health health() {
        return connection
                .trouble()
                .map(trouble -> Health.down().withDetail("reason", trouble).build())
                .orElseGet(() -> Health.up().build());
    }
}
