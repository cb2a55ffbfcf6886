package io.github.stackconsultant.localworkspace;

import java.util.List;

/** The method for messages to one person only: chat.postEphemeral. */
final class EphemeralMethods {

    private final AppChannels appChannels;
    private final MessageBoard board;
    private final ContentReader contents;

    EphemeralMethods(AppChannels appChannels, MessageBoard board, ContentReader contents) {
        this.appChannels = appChannels;
        this.board = board;
        this.contents = contents;
    }

    List<ApiMethod> all() {
        return List.of(ApiMethod.scoped("chat.postEphemeral", "chat:write", this::post));
    }

    private ApiAnswer post(ApiCall call) {
        return appChannels.with(call.text("channel"), channel -> post(call, channel, call.text("user", "")));
    }

    private ApiAnswer post(ApiCall call, Channel channel, String user) {
        if (!channel.has(Team.BOT_USER_ID)) {
            return ApiAnswer.refused("not_in_channel");
        }
        if (!channel.has(user) || user.equals(Team.BOT_USER_ID)) {
            return ApiAnswer.refused("user_not_in_channel");
        }
        return contents.read(call.arguments()).answer(content -> {
            var message = board.whisper(user, channel.id(), call.text("thread_ts"), content);
            return ApiAnswer.ok(Json.object().put("message_ts", message.ts()));
        });
    }
}
