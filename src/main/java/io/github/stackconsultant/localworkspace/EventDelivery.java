package io.github.stackconsultant.localworkspace;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Delivers events, with retries on Slack's schedule until the app accepts them. */
final class EventDelivery {

    private final AppClient client;
    private final List<Duration> retryDelays;
    private final ScheduledExecutorService scheduler;

    EventDelivery(AppClient client, List<Duration> retryDelays, ScheduledExecutorService scheduler) {
        this.client = client;
        this.retryDelays = retryDelays;
        this.scheduler = scheduler;
    }

    void deliver(Delivery delivery) {
        attempt(delivery, 0, Map.of());
    }

    private void attempt(Delivery delivery, int retry, Map<String, String> headers) {
        client.deliver(delivery, retry + 1, headers, outcome -> {
            if (!outcome.accepted() && retry < retryDelays.size()) {
                retryLater(delivery, retry, outcome.retryReason());
            }
        });
    }

    private void retryLater(Delivery delivery, int retry, String reason) {
        var headers = Map.of("X-Slack-Retry-Num", Integer.toString(retry + 1), "X-Slack-Retry-Reason", reason);
        long millis = retryDelays.get(retry).toMillis();
        try {
            var unused = scheduler.schedule(() -> attempt(delivery, retry + 1, headers), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            // the workspace is closing, and its undelivered events with it
        }
    }
}
