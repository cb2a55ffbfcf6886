package io.github.stackconsultant.localworkspace.driver;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The people of a running local workspace, at a test's command:
 * {@code driver.as("ana").types("/consult").in("#backend").sees("1 of 5").clicks("International")}.
 */
public final class LocalWorkspaceDriver {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final WorkspaceHttp http;
    private final Duration patience;
    private final Map<String, Actor> actors = new ConcurrentHashMap<>();

    /**
     * Drives the workspace at an address, waiting up to 15 seconds for what a person should see.
     *
     * @param baseUrl such as http://127.0.0.1:3000
     */
    public LocalWorkspaceDriver(URI baseUrl) {
        this(baseUrl, PATIENCE);
    }

    /** Drives the workspace at an address, waiting this long for what a person should see. */
    public LocalWorkspaceDriver(URI baseUrl, Duration patience) {
        this.http = new WorkspaceHttp(baseUrl);
        this.patience = patience;
    }

    /**
     * A person; the same one for the same name.
     *
     * @param name ana, bo, chi or dev, or eve, who is a guest of another organisation in #with-initech
     */
    public Actor as(String name) {
        return actors.computeIfAbsent(name, key -> new Actor(http, userId(name), new Waiting(patience)));
    }

    private String userId(String name) {
        for (JsonNode person : http.get("/local/workspace?user=U0ANA").path("people")) {
            if (person.path("name").asString().equals(name)) {
                return person.path("id").asString();
            }
        }
        throw new IllegalArgumentException("nobody is called " + name);
    }

    /**
     * Makes the app's coming Web API calls fail.
     *
     * @param method such as chat.postMessage, or * for any
     * @param error ratelimited, http_500, or any error of Slack's: nothing is done then; or empty, half, timeout: it is done,
     *     and the answer is lost
     */
    public void fails(String method, String error, int times) {
        fails(method, error, times, 1);
    }

    /**
     * Makes some of the app's coming Web API calls fail.
     *
     * @param method such as chat.postMessage, or * for any, or response_url for what is posted to response addresses
     * @param every 3 for every third call
     */
    public void fails(String method, String error, int times, int every) {
        fails(method, "", error, times, every);
    }

    /**
     * Makes some of the app's coming Web API calls about one channel fail.
     *
     * @param channel the channel's id; empty for whatever the calls are about
     */
    public void fails(String method, String channel, String error, int times, int every) {
        fails(method, channel, error, times, every, 1);
    }

    /**
     * The same.
     *
     * @param retryAfter how many seconds a call that is limited asks to wait
     */
    public void fails(String method, String channel, String error, int times, int every, int retryAfter) {
        http.post(
                "/local/faults",
                Map.of(
                        "method",
                        method,
                        "channel",
                        channel,
                        "error",
                        error,
                        "times",
                        times,
                        "every",
                        every,
                        "retryAfter",
                        retryAfter));
    }

    /** Refuses whatever the app says or changes in one channel, until failures are taken back. */
    public void refusesIn(String channel, String error) {
        for (String method : List.of("chat.postMessage", "chat.postEphemeral", "chat.update")) {
            fails(method, channel, error, Integer.MAX_VALUE, 1);
        }
    }

    /** How many of the app's calls have failed as ordered, by method, since failures were taken back last. */
    public Map<String, Integer> failuresSuffered() {
        return http.get("/local/faults")
                .path("suffered")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asInt()));
    }

    /** Takes back all ordered failures. */
    public void failsNoMore() {
        http.delete("/local/faults");
    }

    /** Waits until the app has answered everything that people did. */
    public void everythingIsDelivered() {
        new Waiting(patience)
                .until(
                        () -> http.get("/local/deliveries?limit=0")
                                                .path("underWay")
                                                .asInt()
                                        == 0
                                ? Optional.of(true)
                                : Optional.empty(),
                        () -> "the app does not answer");
    }

    /** The latest deliveries to the app, most recent first: at, kind, status, attempt, millis. */
    public List<JsonNode> deliveries() {
        return List.copyOf(
                http.get("/local/deliveries?limit=1000").path("deliveries").values());
    }
}
