package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The methods about conversations: conversations.open, info and members. */
final class ConversationMethods {

    private static final Set<String> READING = Set.of("channels:read", "groups:read", "im:read", "mpim:read");

    private final AppChannels appChannels;
    private final People people;
    private final Set<String> scopes;

    ConversationMethods(AppChannels appChannels, People people, Set<String> scopes) {
        this.appChannels = appChannels;
        this.people = people;
        this.scopes = scopes;
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.scoped("conversations.open", "im:write", this::open),
                new ApiMethod(
                        "conversations.info", READING, call -> withReadable(call, channel -> info(call, channel))),
                new ApiMethod(
                        "conversations.members",
                        READING,
                        call -> withReadable(call, channel -> members(call, channel))));
    }

    private ApiAnswer open(ApiCall call) {
        var asked = call.text("channel", call.text("users", ""));
        if (asked.contains(",")) {
            return ApiAnswer.refused("method_not_supported_for_channel_type");
        }
        return appChannels
                .findOrDirect(asked)
                .filter(Channel::isDirect)
                .map(ConversationMethods::opened)
                .orElseGet(
                        () -> ApiAnswer.refused(call.text("users") == null ? "channel_not_found" : "user_not_found"));
    }

    private static ApiAnswer opened(Channel channel) {
        return ApiAnswer.ok(Json.object()
                .put("no_op", true)
                .put("already_open", true)
                .set("channel", Json.object().put("id", channel.id())));
    }

    private ApiAnswer info(ApiCall call, Channel channel) {
        var json = json(channel);
        if (!Json.flag(call.arguments(), "include_num_members")) {
            json.remove("num_members");
        }
        return ApiAnswer.ok(Json.object().set("channel", json));
    }

    private ApiAnswer members(ApiCall call, Channel channel) {
        return Cursor.read(call, List.copyOf(channel.members())).answer(page -> {
            var fields = Json.object();
            fields.set("members", Json.array(page.entries()));
            fields.putObject("response_metadata").put("next_cursor", page.next());
            return ApiAnswer.ok(fields);
        });
    }

    private ApiAnswer withReadable(ApiCall call, Function<Channel, ApiAnswer> action) {
        return appChannels.with(call.text("channel"), channel -> {
            var needed = channel.kind().readingScope();
            return scopes.contains(needed) ? action.apply(channel) : ApiAnswer.missingScope(needed, scopes);
        });
    }

    private ObjectNode json(Channel channel) {
        return people.owner(channel.id())
                .map(person -> SlackJson.directChannel(channel, person))
                .orElseGet(() -> SlackJson.channel(channel));
    }
}
