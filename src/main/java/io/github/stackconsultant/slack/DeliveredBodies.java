package io.github.stackconsultant.slack;

import jakarta.servlet.ServletInputStream;
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

    /** {@return the body, cut off where it is a byte too long; empty if it does not come in time} */
    Optional<byte[]> read(HttpServletRequest request) throws IOException {
        var input = request.getInputStream();
        // negative if the chunks tell
        long length = request.getContentLengthLong();
        var body = new ByteArrayOutputStream((int) Math.min(Math.max(length, BUFFER), MOST_BYTES));
        var buffer = new byte[BUFFER];
        while (!isWhole(body, length) && input.available() > 0) {
            int read = input.read(buffer, 0, Math.min(Math.min(BUFFER, input.available()), room(body)));
            body.write(buffer, 0, Math.max(read, 0));
        }
        return isWhole(body, length) || waitsForTheRest(input, body, length)
                ? Optional.of(body.toByteArray())
                : Optional.empty();
    }

    private static int room(ByteArrayOutputStream body) {
        return MOST_BYTES + 1 - body.size();
    }

    private static boolean isWhole(ByteArrayOutputStream body, long length) {
        return body.size() == length || room(body) == 0;
    }

    private boolean waitsForTheRest(ServletInputStream input, ByteArrayOutputStream body, long length) {
        if (!waiting.tryAcquire()) {
            return false;
        }
        try {
            return rest(input, body, length);
        } catch (IOException lateOrGone) {
            return false;
        } finally {
            waiting.release();
        }
    }

    private static boolean rest(ServletInputStream input, ByteArrayOutputStream body, long length) throws IOException {
        var buffer = new byte[BUFFER];
        long begun = System.nanoTime();
        while (!isWhole(body, length)) {
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                return false;
            }
            int read = input.read(buffer, 0, Math.min(buffer.length, room(body)));
            if (read < 0) {
                return true;
            }
            body.write(buffer, 0, read);
        }
        return true;
    }
}
