package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void whoSaysWhatWasSeenReadsOnlyWhichMessagesHaveChangedSince() {
        var changes = posted("first words");
        var goes = posted("goes");
        posted("stays");
        var seen = workspace.get("/local/sight?user=U0CHI").path("tag").asString();

        posted("comes");
        workspace.call("chat.update", Map.of("channel", "C0BACKEND", "ts", changes, "text", "last words"));
        workspace.call("chat.delete", Map.of("channel", "C0BACKEND", "ts", goes));
        var since = workspace.get("/local/sight?user=U0CHI&since=" + seen);

        assertThat(since.path("since").asString()).isEqualTo(seen);
        assertThat(since.path("messages").values())
                .extracting(message -> Json.text(message, "text"))
                .containsExactlyInAnyOrder("comes", "last words");
        assertThat(since.path("gone").values())
                .containsExactly(Json.object().put("channel", "C0BACKEND").put("ts", goes));
    }

    @Test
    void ofTooManyThatOnePersonAloneSeesTheOldestIsToldAsGone() {
        var oldest = whispered("oldest");
        var seen = workspace.get("/local/sight?user=U0DEV").path("tag").asString();

        for (int each = 0; each < Ephemerals.KEPT_PER_PERSON; each++) {
            whispered("whispered " + each);
        }

        assertThat(workspace
                        .get("/local/sight?user=U0DEV&since=" + seen)
                        .path("gone")
                        .values())
                .containsExactly(Json.object().put("channel", "C0BACKEND").put("ts", oldest));
    }

    private static String whispered(String text) {
        return workspace
                .call("chat.postEphemeral", Map.of("channel", "C0BACKEND", "user", "U0DEV", "text", text))
                .path("message_ts")
                .asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"another-start-1", "", "0", "%22"})
    void whoSawNoStateOfThisStartReadsAll(String seen) {
        posted("there");

        var all = workspace.get("/local/sight?user=U0CHI&since=" + seen);

        assertThat(all.has("since")).isFalse();
        assertThat(all.path("messages").toString()).contains("there");
    }

    @Test
    void whoLooksAllTheWhileHasTheSameBeforeTheirEyesAsWhoLooksForTheFirstTime() {
        var always = workspace.driver().as("ana");
        var bo = workspace.driver().as("bo");
        for (var text : List.of("one", "two", "three")) {
            bo.types(text).in("#backend");
            always.sees(text);
            workspace.call(
                    "chat.postEphemeral", Map.of("channel", "C0BACKEND", "user", "U0ANA", "text", "not " + text));
            always.sees("not " + text);
            var ts = posted("more than " + text);
            always.sees("more than " + text);
            bo.types("replies to " + text).inThreadOf(text);
            always.sees("replies to " + text);
            workspace.call("chat.update", Map.of("channel", "C0BACKEND", "ts", ts, "text", "changed " + text));
            always.sees("changed " + text);
            workspace.call("chat.delete", Map.of("channel", "C0BACKEND", "ts", ts));
            always.seesNoLonger("changed " + text);
        }

        assertThat(always.whatIsNew())
                .contains("not three")
                .isEqualTo(workspace.driver().as("ana").whatIsNew());
    }

    private static String posted(String text) {
        return workspace
                .call("chat.postMessage", Map.of("channel", "C0BACKEND", "text", text))
                .path("ts")
                .asString();
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
