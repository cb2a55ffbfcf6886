package io.github.stackconsultant.scheduling;

import io.github.stackconsultant.messaging.LiveMessages;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings live messages up to date. It comes every few seconds, so trouble is logged when it begins or changes. */
final class LiveRound {

    private static final Logger log = LoggerFactory.getLogger(LiveRound.class);

    private final LiveMessages messages;

    private @Nullable String trouble;

    LiveRound(LiveMessages messages) {
        this.messages = messages;
    }

    void run() {
        messages.bringUpToDate();
        if (changes(null)) {
            log.info("Live messages are up to date again");
        }
    }

    void failed(@Nullable Throwable cause) {
        if (changes(String.valueOf(kind(cause)))) {
            log.warn(
                    "Live messages cannot be brought up to date, tried again until they can",
                    cause == null ? null : Wordless.copy(cause));
        }
    }

    private static @Nullable Class<?> kind(@Nullable Throwable cause) {
        return cause == null ? null : cause.getClass();
    }

    private synchronized boolean changes(@Nullable String now) {
        boolean changed = !Objects.equals(trouble, now);
        trouble = now;
        return changed;
    }
}
