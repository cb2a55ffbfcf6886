package io.github.stackconsultant.localworkspace;

import java.util.List;
import java.util.Optional;

/** The method for messages to one person only: chat.postEphemeral. */
final class EphemeralMethods {

    private final Places places;
    private final MessageBoard board;
    private final ContentReader contents;

    EphemeralMethods(Places places, MessageBoard board, ContentReader contents) {
        this.places = places;
        this.board = board;
        this.contents = contents;
    }

    List<ApiMethod> all() {
        return List.of(ApiMethod.scoped("chat.postEphemeral", "chat:write", this::post));
    }

    private ApiAnswer post(ApiCall call) {
        String user = call.text("user", "");
        Optional<Channel> channel = places.find(call.text("channel"));
        if (channel.isEmpty()) {
            return ApiAnswer.refused("channel_not_found");
        }
        if (!channel.get().has(Team.BOT_USER_ID)) {
            return ApiAnswer.refused("not_in_channel");
        }
        if (!channel.get().has(user) || user.equals(Team.BOT_USER_ID)) {
            return ApiAnswer.refused("user_not_in_channel");
        }
        return contents.read(call.arguments()).answer(content -> {
            Message message = board.whisper(user, channel.get().id(), call.text("thread_ts"), content);
            return ApiAnswer.ok(Json.object().put("message_ts", message.ts()));
        });
    }
}
