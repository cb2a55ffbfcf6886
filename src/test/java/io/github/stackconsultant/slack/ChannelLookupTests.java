package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.slack.SlackServer.Answer;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A channel that Slack is slow to describe is unknown, so that the form is acknowledged in time. */
class ChannelLookupTests {

    private static final String CHANNEL =
            "{\"ok\":true,\"channel\":{\"id\":\"C0BACKEND\",\"is_member\":true,\"num_members\":4}}";

    @ParameterizedTest
    @CsvSource({"0, PT20S, true", "1800, PT1S, false"})
    void itIsKnownOnlyIfSlackSaysSoInTime(int milliseconds, Duration patience, boolean known) throws Exception {
        var wiring = new SlackConfiguration();
        try (var server = new SlackServer();
                var client = wiring.briefSlack(Inbound.settings(server.apiUrl(), patience))) {
            var scopes = new GrantedScopes();
            scopes.reported(Set.of("channels:read", "groups:read"));
            var api = wiring.briefApi(Inbound.settings(server.apiUrl()), client, new RateLimits(Clock.systemUTC()));
            server.next("conversations.info", Answer.of(200, CHANNEL).during(() -> wait(milliseconds)));

            assertThat(new ChannelLookup(api, scopes).find("C0BACKEND").isPresent())
                    .isEqualTo(known);
        }
    }

    @Test
    void thatIsWithinASecond() {
        var given = Map.of("slack.transport", "http", "slack.bot-token", "xoxb", "slack.api-url", "http://localhost/");

        var settings = new Binder(new MapConfigurationPropertySource(given))
                .bind("slack", SlackSettings.class)
                .get();

        assertThat(settings.patienceBeforeStoring()).isEqualTo(Duration.ofSeconds(1));
    }

    private static void wait(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
