package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Messenger.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long Slack has asked not to be called, for each of its limits: no call is spent meanwhile. They hold for whoever
 * calls, so one connection heeds what another was told.
 */
final class RateLimits {

    private final Clock clock;
    private final Map<String, Pause> pauses = new ConcurrentHashMap<>();

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    /** {@return that Slack still asks to wait before the next call within that limit; empty if it does not} */
    <T> Optional<SlackAnswer<T>> before(String limit) {
        var now = clock.instant();
        return Optional.ofNullable(pauses.get(limit))
                .filter(pause -> !pause.isOver(now))
                .map(pause -> new SlackAnswer.Later<>(new Outcome.AskedToWait(Duration.between(now, pause.until()))));
    }

    /** Notes whether the answer to a call within that limit asks to wait. */
    void heard(String limit, SlackAnswer<?> answer) {
        answer.waitingTime().ifPresent(time -> {
            var now = clock.instant();
            pauses.values().removeIf(pause -> pause.isOver(now));
            pauses.put(limit, Pause.of(now, time));
        });
    }
}
