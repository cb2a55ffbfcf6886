package io.github.stackconsultant.localworkspace;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts signed requests to the app, with Slack's timeout for each. */
final class AppClient {

    private static final Logger logger = LoggerFactory.getLogger(AppClient.class);
    private static final String PATH = "/slack/events";

    private final Supplier<URI> appUrl;
    private final Signature signature;
    private final Clock clock;
    private final DeliveryLog log;
    private final Duration patience;
    private final HttpClient http;

    AppClient(Supplier<URI> appUrl, Signature signature, Clock clock, DeliveryLog log, Duration patience) {
        this.appUrl = appUrl;
        this.signature = signature;
        this.clock = clock;
        this.log = log;
        this.patience = patience;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(patience)
                .build();
    }

    CompletableFuture<DeliveryOutcome> deliver(Delivery delivery) {
        return deliver(delivery, 1, Map.of());
    }

    /** Delivers in the background. The consumer of the outcome must not fail; if it does, that is logged. */
    void deliver(Delivery delivery, Consumer<DeliveryOutcome> next) {
        deliver(delivery, 1, Map.of(), next);
    }

    void deliver(Delivery delivery, int attempt, Map<String, String> headers, Consumer<DeliveryOutcome> next) {
        var unused = deliver(delivery, attempt, headers).thenAccept(next).exceptionally(bug -> {
            logger.error("What follows the delivery {} failed", delivery.kind(), bug);
            return null;
        });
    }

    /** One attempt; the future never fails. */
    private CompletableFuture<DeliveryOutcome> deliver(Delivery delivery, int attempt, Map<String, String> headers) {
        long start = System.nanoTime();
        var request = request(delivery, headers);
        log.begins();
        var answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        // also covers an app that sends its headers in time but never its body
        return answer.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).handle((response, failure) -> {
            var outcome = outcome(response, failure);
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            log.ends(new DeliveryLog.Entry(clock.instant(), delivery.kind(), outcome.status(), attempt, millis));
            return outcome;
        });
    }

    private HttpRequest request(Delivery delivery, Map<String, String> headers) {
        long timestamp = clock.instant().getEpochSecond();
        var request = HttpRequest.newBuilder(URI.create(appUrl.get() + PATH))
                .timeout(patience)
                .header("Content-Type", delivery.contentType())
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("X-Slack-Request-Timestamp", Long.toString(timestamp))
                .header("X-Slack-Signature", signature.of(timestamp, delivery.body()))
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()));
        headers.forEach(request::header);
        return request.build();
    }

    private static DeliveryOutcome outcome(@Nullable HttpResponse<String> response, @Nullable Throwable failure) {
        if (response != null) {
            return new DeliveryOutcome.Answered(response.statusCode(), response.body());
        }
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        boolean late = cause instanceof HttpTimeoutException || cause instanceof TimeoutException;
        return new DeliveryOutcome.Silent(late ? "http_timeout" : "connection_failed");
    }
}
