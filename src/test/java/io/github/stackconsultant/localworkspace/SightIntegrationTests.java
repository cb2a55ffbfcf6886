package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever acts as a person by a script reads what is before their eyes, but not again before it has changed. */
class SightIntegrationTests {

    @RegisterExtension
    static final RunningWorkspace workspace = RunningWorkspace.start();

    private static HttpResponse<String> looks(String user, String seen) {
        return workspace.send(workspace
                .request("/local/sight?user=" + user)
                .header("If-None-Match", seen)
                .GET());
    }

    private static String seen(String user) {
        return looks(user, "\"nothing\"").headers().firstValue("ETag").orElseThrow();
    }

    private static void seesAnew(String user, String seen, String text) {
        var answer = looks(user, seen);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(text);
    }

    private static void seesNothingNew(String user, String seen) {
        var answer = looks(user, seen);
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void eachChangeOfAMessageIsSeenOnce() {
        var before = seen("U0CHI");
        seesNothingNew("U0CHI", before);

        var ts = workspace
                .call("chat.postMessage", Map.of("channel", "C0BACKEND", "text", "posted"))
                .path("ts")
                .asString();
        seesAnew("U0CHI", before, "posted");
        var posted = seen("U0CHI");
        seesNothingNew("U0CHI", posted);

        workspace.call("chat.update", Map.of("channel", "C0BACKEND", "ts", ts, "text", "altered"));
        seesAnew("U0CHI", posted, "altered");
        var altered = seen("U0CHI");

        workspace.call("chat.delete", Map.of("channel", "C0BACKEND", "ts", ts));
        assertThat(looks("U0CHI", altered).body()).contains("messages").doesNotContain("altered");
    }

    @Test
    void whatOnePersonAloneSeesIsNothingNewForAnother() {
        var ana = seen("U0ANA");
        var chi = seen("U0CHI");

        workspace.call("chat.postEphemeral", Map.of("channel", "C0BACKEND", "user", "U0ANA", "text", "whispered"));

        seesAnew("U0ANA", ana, "whispered");
        seesNothingNew("U0CHI", chi);

        ana = seen("U0ANA");
        var view = "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\",\"block_id\":\"of-ana\"}]}";
        workspace.call("views.publish", Map.of("user_id", "U0ANA", "view", view));

        seesAnew("U0ANA", ana, "of-ana");
        seesNothingNew("U0CHI", chi);
    }

    @Test
    void anotherStartIsAnotherSight() {
        try (var other = RunningWorkspace.start()) {
            var there = other.send(other.request("/local/sight?user=U0DEV").GET());

            assertThat(looks("U0DEV", there.headers().firstValue("ETag").orElseThrow())
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
