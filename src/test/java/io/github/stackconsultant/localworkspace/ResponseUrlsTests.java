package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ResponseUrlsTests {

    private static final ResponseUrls.Target TARGET = new ResponseUrls.Target("U0ANA", "C0BACKEND", null, null, false);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T10:00:00Z"));
    private final ResponseUrls urls = new ResponseUrls(clock, new Identifiers());

    @Test
    void isUsedFiveTimes() {
        String url = urls.issue(TARGET);

        for (int use = 0; use < 5; use++) {
            assertThat(urls.use(url)).isEqualTo(new Checked.Granted<>(TARGET));
        }

        assertThat(urls.use(url)).isEqualTo(Checked.refused("used_url"));
    }

    @Test
    void livesThirtyMinutes() {
        String url = urls.issue(TARGET);

        clock.tick(Duration.ofMinutes(30));
        assertThat(urls.use(url)).isEqualTo(new Checked.Granted<>(TARGET));
        clock.tick(Duration.ofMillis(1));

        assertThat(urls.use(url)).isEqualTo(Checked.refused("expired_url"));
    }
}
