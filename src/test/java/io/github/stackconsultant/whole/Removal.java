package io.github.stackconsultant.whole;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;

/** That the app was removed from the local workspace, as Slack says it, signed. */
final class Removal {

    private Removal() {}

    /** {@return the status that it is answered with} */
    static int delivered(WholeApp app, String delivery, Instant removed) throws IOException, InterruptedException {
        var body = """
                {"token":"t","team_id":"T0LOCAL","api_app_id":"A0LOCAL","type":"event_callback","event_id":"%s",
                "event_time":%d,"event":{"type":"app_uninstalled"},"is_ext_shared_channel":false,
                "authorizations":[]}""".formatted(delivery, removed.getEpochSecond()).getBytes(StandardCharsets.UTF_8);
        var timestamp = Long.toString(now(app).getEpochSecond());
        var signature = Relay.signature(app.setting("slack.signing-secret"), timestamp, body);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(app.url().resolve("/slack/events"))
                                .header("Content-Type", "application/json")
                                .header("X-Slack-Request-Timestamp", timestamp)
                                .header("X-Slack-Signature", signature)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    static Instant now(WholeApp app) {
        return app.part(Clock.class).instant();
    }
}
