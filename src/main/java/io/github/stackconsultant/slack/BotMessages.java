package io.github.stackconsultant.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;

/** Drops messages of bots, especially the app's own, so that it does not talk to itself. */
final class BotMessages implements Middleware {

    @Override
    @SuppressWarnings("rawtypes") // Bolt's own signature
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        return request instanceof EventRequest event && byBot(event) ? Response.ok() : chain.next(request);
    }

    private static boolean byBot(EventRequest request) {
        return EventFields.of(request).flatMap(event -> event.text("bot_id")).isPresent();
    }
}
