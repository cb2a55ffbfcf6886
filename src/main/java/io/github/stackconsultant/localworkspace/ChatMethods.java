package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.function.BiFunction;

/** The methods for messages that everybody sees: chat.postMessage, chat.update, chat.delete and chat.getPermalink. */
final class ChatMethods {

    private static final String SCOPE = "chat:write";

    private final AppChannels appChannels;
    private final Messages messages;
    private final MessageBoard board;
    private final ContentReader contents;
    private final Permalinks permalinks;

    ChatMethods(
            AppChannels appChannels,
            Messages messages,
            MessageBoard board,
            ContentReader contents,
            Permalinks permalinks) {
        this.appChannels = appChannels;
        this.messages = messages;
        this.board = board;
        this.contents = contents;
        this.permalinks = permalinks;
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.scoped("chat.postMessage", SCOPE, this::post),
                ApiMethod.scoped("chat.update", SCOPE, this::update),
                ApiMethod.scoped("chat.delete", SCOPE, this::delete),
                ApiMethod.free("chat.getPermalink", this::permalink));
    }

    private ApiAnswer post(ApiCall call) {
        return appChannels.withOrDirect(
                call.text("channel"),
                channel -> channel.has(Team.BOT_USER_ID)
                        ? contents.read(call.arguments()).answer(content -> post(call, channel, content))
                        : ApiAnswer.refused("not_in_channel"));
    }

    private ApiAnswer post(ApiCall call, Channel channel, MessageContent content) {
        var threadTs = call.text("thread_ts", "");
        var root = messages.find(channel.id(), threadTs);
        if (!threadTs.isEmpty() && root.isEmpty()) {
            return ApiAnswer.refused("thread_not_found");
        }
        return answer(board.postAsBot(channel, root.map(Message::thread).orElse(null), content));
    }

    private ApiAnswer update(ApiCall call) {
        return withOwn(call, "cant_update_message", (channel, message) -> {
            var arguments = call.arguments();
            // like Slack, keep the blocks of a message that is updated without any
            if (!arguments.has("blocks") && !message.blocks().isEmpty()) {
                arguments.set("blocks", message.blocks());
            }
            return contents.read(arguments, BlockKitLimits.UPDATED_MESSAGE_TEXT)
                    .answer(content -> edit(channel, message, content));
        });
    }

    private ApiAnswer edit(Channel channel, Message message, MessageContent content) {
        return board.edit(channel, message, content)
                .map(edited -> {
                    var answer = answer(edited);
                    answer.body().put("text", content.text());
                    return answer;
                })
                .orElseGet(() -> ApiAnswer.refused("message_not_found"));
    }

    private ApiAnswer delete(ApiCall call) {
        return withOwn(
                call,
                "cant_delete_message",
                (channel, message) -> board.remove(channel, message)
                        ? ApiAnswer.ok(
                                Json.object().put("channel", channel.id()).put("ts", message.ts()))
                        : ApiAnswer.refused("message_not_found"));
    }

    private ApiAnswer permalink(ApiCall call) {
        return appChannels.with(
                call.text("channel"),
                channel -> messages.find(channel.id(), call.text("message_ts"))
                        .map(message -> ApiAnswer.ok(Json.object()
                                .put("channel", message.channel())
                                .put("permalink", permalinks.of(message))))
                        .orElseGet(() -> ApiAnswer.refused("message_not_found")));
    }

    private ApiAnswer withOwn(ApiCall call, String notOwn, BiFunction<Channel, Message, ApiAnswer> action) {
        return appChannels.with(
                call.text("channel"),
                channel -> messages.find(channel.id(), call.text("ts"))
                        .map(message ->
                                message.botId() == null ? ApiAnswer.refused(notOwn) : action.apply(channel, message))
                        .orElseGet(() -> ApiAnswer.refused("message_not_found")));
    }

    private static ApiAnswer answer(Message message) {
        return ApiAnswer.ok(Json.object()
                .put("channel", message.channel())
                .put("ts", message.ts())
                .set("message", SlackJson.message(message)));
    }
}
