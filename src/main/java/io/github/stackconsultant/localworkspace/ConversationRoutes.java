package io.github.stackconsultant.localworkspace;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** Reading and writing in channels and direct messages. */
final class ConversationRoutes {

    private final LocalRequests requests;
    private final Messages messages;
    private final MessageBoard board;
    private final Bulletin bulletin;
    private final TypedText typed;
    private final AppManifest manifest;

    ConversationRoutes(
            LocalRequests requests,
            Messages messages,
            MessageBoard board,
            Bulletin bulletin,
            TypedText typed,
            AppManifest manifest) {
        this.requests = requests;
        this.messages = messages;
        this.board = board;
        this.bulletin = bulletin;
        this.typed = typed;
        this.manifest = manifest;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.GET("/local/conversations/{channel}", this::roots)
                .GET("/local/conversations/{channel}/threads/{ts}", this::thread)
                .POST("/local/conversations/{channel}/messages", this::post);
    }

    private ServerResponse roots(ServerRequest request) {
        return requests.withPerson(
                request,
                person -> requests.withChannel(
                        person, request.pathVariable("channel"), channel -> json(messages.roots(channel.id()))));
    }

    private ServerResponse thread(ServerRequest request) {
        return requests.withPerson(
                request,
                person -> requests.withChannel(person, request.pathVariable("channel"), channel -> {
                    var thread = messages.thread(channel.id(), request.pathVariable("ts"));
                    return thread.isEmpty()
                            ? LocalRequests.error(HttpStatus.NOT_FOUND, "there is no such message")
                            : json(thread);
                }));
    }

    private ServerResponse post(ServerRequest request) throws IOException {
        var channelId = request.pathVariable("channel");
        return requests.withBody(
                request,
                (person, body) -> requests.withChannel(person, channelId, channel -> post(person, channel, body)));
    }

    private ServerResponse post(Person person, Channel channel, JsonNode body) {
        var text = Json.text(body, "text", "").strip();
        var threadTs = Json.text(body, "threadTs", "");
        var root = messages.find(channel.id(), threadTs);
        if (text.isEmpty()) {
            return LocalRequests.error(HttpStatus.BAD_REQUEST, "a message needs text");
        }
        if (!threadTs.isEmpty() && root.isEmpty()) {
            return LocalRequests.error(HttpStatus.NOT_FOUND, "there is no such message to reply to");
        }
        var encoded = typed.encode(text);
        var message = board.postAsPerson(channel, root.map(Message::thread).orElse(null), person, encoded);
        warnOfAbsentApp(person, channel, encoded);
        return LocalRequests.json(Json.object().set("message", bulletin.json(message)));
    }

    /** As in Slack, a person who mentions an app that is not in the channel is told, since the app will not notice. */
    private void warnOfAbsentApp(Person person, Channel channel, String text) {
        if (text.contains("<@" + Team.BOT_USER_ID + ">") && !channel.has(Team.BOT_USER_ID)) {
            var name = "@" + manifest.botName();
            bulletin.notice(
                    person.id(),
                    Optional.of(channel.id()),
                    "You mentioned " + name + ", but they're not in this channel. Try /invite " + name);
        }
    }

    private ServerResponse json(List<Message> list) {
        return LocalRequests.json(
                PageJson.messages(list.stream().map(bulletin::json).toList()));
    }
}
