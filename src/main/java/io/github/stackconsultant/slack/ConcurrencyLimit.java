package io.github.stackconsultant.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets in as many deliveries at once as are answered before Slack gives up on them, and has the others refused at once:
 * they would wait for the store too long, and whoever waits with them would, too.
 */
final class ConcurrencyLimit implements Middleware {

    private static final Logger log = LoggerFactory.getLogger(ConcurrencyLimit.class);

    private final int most;
    private final Function<Request<?>, Response> refusal;
    private final Semaphore places;
    private final AtomicBoolean refusing = new AtomicBoolean();

    /**
     * Makes one.
     *
     * @param most how many at once
     * @param refusal what the others are answered, without the store
     */
    ConcurrencyLimit(int most, Function<Request<?>, Response> refusal) {
        this.most = most;
        this.refusal = refusal;
        this.places = new Semaphore(most);
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's own signature
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (!places.tryAcquire()) {
            return refused(request);
        }
        try {
            // not with the next that is let in: at the border that is every other one
            if (places.availablePermits() >= most / 2) {
                refusing.set(false);
            }
            return chain.next(request);
        } finally {
            places.release();
        }
    }

    private Response refused(Request<?> request) {
        if (!refusing.getAndSet(true)) {
            log.warn("too busy: more than {} deliveries at once, the others are refused", most);
        }
        return refusal.apply(request);
    }
}
