package io.github.stackconsultant.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Reads away what nobody has read of a request, after its answer, so that the sender reads why. Tomcat would do so by
 * itself, for as many and for as long as they like to send.
 */
final class UnreadBodies extends ValveBase {

    private static final int MOST_AT_ONCE = 10;
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final int BUFFER = 8192;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    UnreadBodies() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (!request.isAsync() && !isRead(request)) {
            response.finishResponse();
            if (!readsAway(request)) {
                request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    private static boolean isRead(Request request) {
        var read = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }

    private boolean readsAway(Request request) {
        if (!places.tryAcquire()) {
            return false;
        }
        try {
            return ends(request);
        } catch (IOException | IllegalStateException lateOrGone) {
            return false;
        } finally {
            places.release();
        }
    }

    private static boolean ends(Request request) throws IOException {
        var input = request.getInputStream();
        var buffer = new byte[BUFFER];
        long begun = System.nanoTime();
        int total = 0;
        for (int read = 0; read >= 0; read = input.read(buffer)) {
            total += read;
            if (total > MOST_BYTES || System.nanoTime() - begun > LONGEST.toNanos()) {
                return false;
            }
        }
        return true;
    }
}
