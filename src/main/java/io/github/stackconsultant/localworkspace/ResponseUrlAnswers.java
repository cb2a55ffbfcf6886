package io.github.stackconsultant.localworkspace;

import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Executes what an app posts to a response_url. */
final class ResponseUrlAnswers {

    private final ResponseUrls urls;
    private final ContentReader contents;
    private final Stores stores;
    private final MessageBoard board;

    ResponseUrlAnswers(ResponseUrls urls, ContentReader contents, Stores stores, MessageBoard board) {
        this.urls = urls;
        this.contents = contents;
        this.stores = stores;
        this.board = board;
    }

    ApiAnswer answer(String id, JsonNode body) {
        return urls.use(id).answer(404, target -> obey(target, body));
    }

    private ApiAnswer obey(ResponseUrls.Target target, JsonNode body) {
        if (Json.flag(body, "delete_original")) {
            delete(target);
            return ApiAnswer.ok();
        }
        return contents.read(body).answer(400, content -> {
            say(target, body, content);
            return ApiAnswer.ok();
        });
    }

    private void delete(ResponseUrls.Target target) {
        var original = target.originalTs();
        if (original != null && target.ephemeral()) {
            board.unwhisper(target.user(), original);
        } else if (original != null) {
            withOriginal(target, board::remove);
        }
    }

    private void say(ResponseUrls.Target target, JsonNode body, MessageContent content) {
        var original = target.originalTs();
        if (original != null && Json.flag(body, "replace_original")) {
            replace(target, original, content);
        } else {
            board.whisper(target.user(), target.channel(), Json.text(body, "thread_ts"), content);
        }
    }

    private void replace(ResponseUrls.Target target, String original, MessageContent content) {
        if (target.ephemeral()) {
            board.rewhisper(target, original, content);
        } else {
            withOriginal(target, (channel, message) -> board.edit(channel, message, content));
        }
    }

    private void withOriginal(ResponseUrls.Target target, BiConsumer<Channel, Message> action) {
        var channel = stores.channels().find(target.channel());
        var message = stores.messages().find(target.channel(), target.originalTs());
        if (channel.isPresent() && message.isPresent()) {
            action.accept(channel.get(), message.get());
        }
    }
}
