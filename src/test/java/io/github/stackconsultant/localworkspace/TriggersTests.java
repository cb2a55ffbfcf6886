package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TriggersTests {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T10:00:00Z"));
    private final Triggers triggers = new Triggers(clock, new Identifiers(), Duration.ofSeconds(3));

    @Test
    void livesThreeSeconds() {
        String trigger = triggers.issue("U0ANA");

        clock.tick(Duration.ofSeconds(3));

        assertThat(triggers.exchange(trigger)).isEqualTo(new Checked.Granted<>("U0ANA"));
    }

    @Test
    void thatIsHowLongOneLivesUnlessSetOtherwise() {
        var given = Map.of("localworkspace.bot-token", "xoxb", "localworkspace.signing-secret", "secret");

        var settings = new Binder(new MapConfigurationPropertySource(given))
                .bind("localworkspace", LocalWorkspaceSettings.class)
                .get();

        assertThat(settings.patience()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void expiresAfterThreeSeconds() {
        String trigger = triggers.issue("U0ANA");

        clock.tick(Duration.ofMillis(3001));

        assertThat(triggers.exchange(trigger)).isEqualTo(Checked.refused("expired_trigger_id"));
    }

    @Test
    void opensOneViewOnly() {
        String trigger = triggers.issue("U0ANA");

        triggers.exchange(trigger);

        assertThat(triggers.exchange(trigger)).isEqualTo(Checked.refused("exchanged_trigger_id"));
    }

    @Test
    void cannotBeGuessed() {
        assertThat(triggers.exchange("1.2.3")).isEqualTo(Checked.refused("invalid_trigger_id"));
    }
}
