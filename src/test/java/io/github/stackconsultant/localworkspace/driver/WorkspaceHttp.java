package io.github.stackconsultant.localworkspace.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plain JSON over HTTP; anything but 200 fails the test with the workspace's own words. */
final class WorkspaceHttp {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final int NOT_MODIFIED = 304;

    private final HttpClient client = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI baseUrl;

    WorkspaceHttp(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    /**
     * What is served there now; empty where it still has that tag.
     *
     * @param tag of what was served there before
     */
    Optional<JsonNode> getUnless(String tag, String path) {
        HttpResponse<String> response =
                exchange(request(path).header("If-None-Match", '"' + tag + '"').GET());
        return response.statusCode() == NOT_MODIFIED
                ? Optional.empty()
                : Optional.of(MAPPER.readTree(requireTaken(response)));
    }

    /** What is served there, as text. */
    String text(String path) {
        return body(request(path).GET());
    }

    JsonNode post(String path, Object body) {
        return send(posting(path, body));
    }

    /** Both are under way before either is answered. */
    void postTwice(String path, Object body) {
        HttpRequest request = posting(path, body).build();
        List.of(start(request), start(request)).stream()
                .map(CompletableFuture::join)
                .forEach(WorkspaceHttp::requireTaken);
    }

    private CompletableFuture<HttpResponse<String>> start(HttpRequest request) {
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder posting(String path, Object body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body)));
    }

    void delete(String path) {
        send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(baseUrl.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    private JsonNode send(HttpRequest.Builder request) {
        return MAPPER.readTree(body(request));
    }

    private String body(HttpRequest.Builder request) {
        return requireTaken(exchange(request));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String requireTaken(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError(
                    response.request().uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
