package io.github.stackconsultant.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * Refuses requests without a user id, since there is nobody to store them for and nobody to reply to, and those with an
 * id that is longer than any that is stored.
 */
final class SenderCheck implements Middleware {

    private static final Logger log = LoggerFactory.getLogger(SenderCheck.class);

    private final Set<String> eventsOfPeople;

    /**
     * Makes one.
     *
     * @param eventsOfPeople those that people cause; others, as about a workspace or a message as such, need no user
     */
    SenderCheck(Set<String> eventsOfPeople) {
        this.eventsOfPeople = eventsOfPeople;
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's own signature
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        var refusal = ofSomebody(request) ? refusal(request) : Optional.<String>empty();
        if (refusal.isEmpty()) {
            return chain.next(request);
        }
        log.info("refused a request {}: {}", refusal.get(), request.getRequestType());
        // an event that is not acknowledged would only be redelivered
        return request instanceof EventRequest ? Response.ok() : Response.error(HttpStatus.BAD_REQUEST.value());
    }

    private boolean ofSomebody(Request<?> request) {
        return request instanceof EventRequest event
                ? eventsOfPeople.contains(event.getEventTypeAndSubtype())
                : request instanceof SlashCommandRequest || request instanceof Interaction;
    }

    private static Optional<String> refusal(Request<?> request) {
        if (!named(request)) {
            return Optional.of("without a user id");
        }
        return StoredIds.of(request).allMatch(id -> id.length() <= Turns.LONGEST_ID)
                ? Optional.empty()
                : Optional.of("with an id that is too long for one of Slack's");
    }

    private static boolean named(Request<?> request) {
        var user = request.getContext().getRequestUserId();
        return user != null && !user.isBlank();
    }
}
