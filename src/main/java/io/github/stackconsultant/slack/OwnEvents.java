package io.github.stackconsultant.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;

/** Drops messages of bots, especially the app's own, so that it does not talk to itself. */
final class OwnEvents implements Middleware {

    @Override
    @SuppressWarnings("rawtypes") // Bolt's own signature
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        return request instanceof EventRequest event && byBot(event.getRequestBodyAsString())
                ? Response.ok()
                : chain.next(request);
    }

    private static boolean byBot(String body) {
        var event = JsonParser.parseString(body).getAsJsonObject().get("event");
        return event instanceof JsonObject fields
                && fields.has("bot_id")
                && !fields.get("bot_id").isJsonNull();
    }
}
