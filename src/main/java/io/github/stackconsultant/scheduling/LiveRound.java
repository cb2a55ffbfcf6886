package io.github.stackconsultant.scheduling;

import io.github.stackconsultant.messaging.LiveMessages;
import io.github.stackconsultant.privacy.FailureNames;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Updates live messages. Since it runs every few seconds, trouble is logged only when it begins or changes. */
final class LiveRound {

    private static final Logger log = LoggerFactory.getLogger(LiveRound.class);

    private final LiveMessages messages;
    private final FailureNames failures;

    private @Nullable String trouble;

    LiveRound(LiveMessages messages, FailureNames failures) {
        this.messages = messages;
        this.failures = failures;
    }

    void run() {
        messages.bringUpToDate();
        if (changes(null)) {
            log.info("Live messages are up to date again");
        }
    }

    void failed(Throwable cause) {
        var line = failures.line(cause);
        if (changes(line)) {
            log.warn(
                    "Live messages cannot be brought up to date, tried again until they can: {}",
                    line,
                    failures.trace(cause));
        }
    }

    private synchronized boolean changes(@Nullable String now) {
        boolean changed = !Objects.equals(trouble, now);
        trouble = now;
        return changed;
    }
}
