package io.github.stackconsultant.slack;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Reads the bodies of requests before anybody knows who sends them. What has come is read at once; only some wait for
 * the rest, and none for longer than Slack itself waits, so that whoever sends slowly keeps no more than those threads.
 */
final class DeliveredBodies {

    /** No longer body is taken. */
    static final int MOST_BYTES = 1024 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final int BUFFER = 8192;

    private final Semaphore waiting;

    /**
     * Creates it.
     *
     * @param mostWaiting of how many the rest is waited for at once
     */
    DeliveredBodies(int mostWaiting) {
        this.waiting = new Semaphore(mostWaiting);
    }

    /** {@return the body, cut off where it is a byte too long; empty if it breaks off, or does not come in time} */
    Optional<byte[]> read(HttpServletRequest request) {
        // negative if the chunks tell
        long length = request.getContentLengthLong();
        var body = new ByteArrayOutputStream((int) Math.min(Math.max(length, BUFFER), MOST_BYTES));
        var buffer = new byte[BUFFER];
        boolean waits = false;
        long begun = 0;
        try {
            var input = request.getInputStream();
            while (!isWhole(body, length)) {
                if (!waits && input.available() == 0) {
                    waits = waiting.tryAcquire();
                    begun = System.nanoTime();
                    if (!waits) {
                        return Optional.empty();
                    }
                }
                if (waits && System.nanoTime() - begun > LONGEST.toNanos()) {
                    return Optional.empty();
                }
                int read = input.read(buffer, 0, Math.min(BUFFER, room(body)));
                if (read < 0) {
                    break;
                }
                body.write(buffer, 0, read);
            }
            return Optional.of(body.toByteArray());
        } catch (IOException lateOrGone) {
            return Optional.empty();
        } finally {
            if (waits) {
                waiting.release();
            }
        }
    }

    private static int room(ByteArrayOutputStream body) {
        return MOST_BYTES + 1 - body.size();
    }

    private static boolean isWhole(ByteArrayOutputStream body, long length) {
        return body.size() == length || room(body) == 0;
    }
}
