package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ResponseUrlIntegrationTests {

    private static final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T10:00:00Z"));

    @RegisterExtension
    static final RunningWorkspace workspace = RunningWorkspace.start(clock);

    @Test
    void aResponseUrlIsUsedFiveTimes() {
        String url = responseUrl();

        for (int use = 1; use <= 5; use++) {
            HttpResponse<String> answer = workspace.respond(url, "{\"text\":\"use " + use + "\"}");
            assertThat(answer.body()).isEqualTo("ok");
        }

        HttpResponse<String> sixth = workspace.respond(url, "{\"text\":\"use 6\"}");
        assertThat(sixth.statusCode()).isEqualTo(404);
        assertThat(sixth.body()).contains("used_url");
        workspace.driver().as("bo").sees("use 5");
        assertThat(workspace.driver().as("bo").canSee("use 6")).isFalse();
    }

    @Test
    void aResponseUrlExpires() {
        String url = responseUrl();

        clock.tick(Duration.ofMinutes(30).plusMillis(1));

        assertThat(workspace.respond(url, "{\"text\":\"late\"}").body()).contains("expired_url");
    }

    private static String responseUrl() {
        workspace.app().forget();
        workspace.post("/local/commands", "{\"user\":\"U0BO\",\"channel\":\"C0BACKEND\",\"text\":\"/consult\"}");
        return Json.text(workspace.app().awaits("/consult").fields(), "response_url", "");
    }
}
