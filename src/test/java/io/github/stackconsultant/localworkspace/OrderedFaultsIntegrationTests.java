package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrderedFaultsIntegrationTests {

    @RegisterExtension
    static final RunningWorkspace workspace = RunningWorkspace.start();

    @Test
    void orderedFaultsComeAsOftenAsOrdered() {
        workspace.post(
                "/local/faults",
                "{\"method\":\"chat.postMessage\",\"error\":\"ratelimited\",\"retryAfter\":7,\"times\":1}");
        workspace.driver().fails("chat.postMessage", "http_500", 1);
        workspace.driver().fails("*", "fatal_error", 1);
        Map<String, String> hello = Map.of("channel", "C0BACKEND", "text", "at last");

        HttpResponse<String> limited = workspace.callRaw("chat.postMessage", hello);
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).contains("7");
        assertThat(limited.body()).contains("ratelimited");
        assertThat(workspace.callRaw("chat.postMessage", hello).statusCode()).isEqualTo(500);
        assertThat(Json.text(workspace.call("auth.test", Map.of()), "error")).isEqualTo("fatal_error");
        assertThat(workspace.call("chat.postMessage", hello).path("ok").asBoolean())
                .isTrue();
    }

    @Test
    void whatIsDoneBeforeItsAnswerIsLostIsThereAndWhatIsRefusedIsNot() throws Exception {
        workspace.driver().fails("chat.postMessage", "empty", 1);
        workspace.driver().fails("chat.postMessage", "half", 1);
        workspace.driver().fails("chat.postMessage", "http_500", 1);

        assertThat(workspace
                        .callRaw("chat.postMessage", Map.of("channel", "C0BACKEND", "text", "one"))
                        .body())
                .isEmpty();
        assertThat(workspace
                        .callRaw("chat.postMessage", Map.of("channel", "C0BACKEND", "text", "two"))
                        .body())
                .isEqualTo("{\"ok\":tr");
        workspace.callRaw("chat.postMessage", Map.of("channel", "C0BACKEND", "text", "three"));

        assertThat(workspace.driver().as("ana").messages("#backend"))
                .extracting(message -> message.path("text").asString())
                .contains("one", "two")
                .doesNotContain("three");
        assertThat(workspace.driver().failuresSuffered()).containsExactly(Map.entry("chat.postMessage", 3));
        workspace.driver().failsNoMore();
        assertThat(workspace.driver().failuresSuffered()).isEmpty();
    }

    @Test
    void oneChannelIsRefusedAndTheOthersAreNot() {
        workspace.driver().refusesIn("C0BACKEND", "is_archived");

        var refused = workspace.call("chat.postMessage", Map.of("channel", "C0BACKEND", "text", "one"));
        var taken = workspace.call("chat.postMessage", Map.of("channel", "D0ANA", "text", "two"));

        assertThat(Json.text(refused, "error")).isEqualTo("is_archived");
        assertThat(taken.path("ok").asBoolean()).isTrue();
        assertThat(workspace.driver().failuresSuffered()).containsExactly(Map.entry("chat.postMessage", 1));
    }

    @Test
    void anyMethodMeansNoResponseAddress() {
        workspace.driver().fails("*", "http_500", 100);

        assertThat(workspace.respond(responseUrl(), "{\"text\":\"one\"}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void responseAddressesFailAsOrderedToo() {
        String url = responseUrl();
        workspace.driver().fails("response_url", "ratelimited", 1);
        workspace.driver().fails("response_url", "http_500", 1);
        workspace.driver().fails("response_url", "half", 1);

        assertThat(workspace.respond(url, "{\"text\":\"one\"}").statusCode()).isEqualTo(429);
        assertThat(workspace.respond(url, "{\"text\":\"two\"}").statusCode()).isEqualTo(500);
        assertThat(workspace.respond(url, "{\"text\":\"three\"}").body()).isEqualTo("{\"ok\":tr");
        assertThat(workspace.respond(url, "{\"text\":\"four\"}").body()).isEqualTo("ok");

        assertThat(workspace.driver().as("ana").ephemerals())
                .extracting(message -> message.path("text").asString())
                .containsExactly("three", "four");
        assertThat(workspace.driver().failuresSuffered()).containsExactly(Map.entry("response_url", 3));
    }

    private static String responseUrl() {
        workspace.driver().as("ana").types("/consult").in("#backend");
        return Json.text(workspace.app().awaits("/consult").fields(), "response_url", "");
    }

    @Test
    void anOrderedTimeoutIsSilence() {
        workspace.driver().fails("auth.test", "timeout", 1);
        HttpRequest.Builder request = workspace
                .request("/api/auth.test")
                .timeout(Duration.ofMillis(300))
                .POST(HttpRequest.BodyPublishers.noBody());

        assertThatThrownBy(() -> workspace.send(request)).hasCauseInstanceOf(HttpTimeoutException.class);
    }
}
