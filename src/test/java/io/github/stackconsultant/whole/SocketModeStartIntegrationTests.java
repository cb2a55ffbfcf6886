package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole app with the settings of Socket Mode, while nothing answers where Slack should be. */
class SocketModeStartIntegrationTests {

    private final HttpClient http =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

    @Test
    void itStartsIsNotReadyAndTakesNoDeliveriesOverHttp(@TempDir Path folder) throws Exception {
        try (var app = WholeApp.inMemory(
                folder, "SLACK_BOT_TOKEN=xoxb-x", "SLACK_APP_TOKEN=xapp-x", "SLACK_API_URL=http://127.0.0.1:1/api/")) {
            assertThat(sent(app, "GET", "/actuator/health/liveness").statusCode())
                    .isEqualTo(200);
            assertThat(sent(app, "POST", "/slack/events").statusCode()).isEqualTo(404);
            var readiness = sent(app, "GET", "/actuator/health/readiness");
            assertThat(readiness.statusCode()).isEqualTo(503);
            assertThat(readiness.body()).contains("\"slack\":{\"status\":\"DOWN\"}");
        }
    }

    private HttpResponse<String> sent(WholeApp app, String method, String path)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(app.url().resolve(path)).method(method, BodyPublishers.noBody());
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
