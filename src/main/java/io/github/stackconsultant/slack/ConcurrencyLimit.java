package io.github.stackconsultant.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppUninstalledEvent;
import io.github.stackconsultant.messaging.Acknowledgements;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Limits concurrent deliveries to the number that can be answered before Slack's timeout, and refuses the others at
 * once: they would wait too long for the store, and delay all others. That the app was removed is always let through.
 */
final class ConcurrencyLimit implements Middleware, Acknowledgements {

    private static final Logger log = LoggerFactory.getLogger(ConcurrencyLimit.class);

    private final int most;
    private final Function<Request<?>, Response> refusal;
    private final Semaphore places;
    private final AtomicBoolean refusing = new AtomicBoolean();

    /**
     * Creates it.
     *
     * @param most the most deliveries at once
     * @param refusal the answer to refused deliveries, made without the store
     */
    ConcurrencyLimit(int most, Function<Request<?>, Response> refusal) {
        this.most = most;
        this.refusal = refusal;
        this.places = new Semaphore(most);
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's own signature
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        // there is one in the life of an installation, and if the last attempt fails nobody tells of it again
        if (request instanceof EventRequest event && AppUninstalledEvent.TYPE_NAME.equals(event.getEventType())) {
            return chain.next(request);
        }
        if (!places.tryAcquire()) {
            return refused(request);
        }
        try {
            // overload ends only at half the limit; near the limit, it would otherwise end at every other delivery
            if (places.availablePermits() >= most / 2) {
                refusing.set(false);
            }
            return chain.next(request);
        } finally {
            places.release();
        }
    }

    @Override
    public int underWay() {
        return most - places.availablePermits();
    }

    private Response refused(Request<?> request) {
        if (!refusing.getAndSet(true)) {
            log.warn("too busy: more than {} deliveries at once, the others are refused", most);
        }
        return refusal.apply(request);
    }
}
