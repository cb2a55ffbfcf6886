package io.github.stackconsultant.localworkspace;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The methods for sharing files: files.getUploadURLExternal and files.completeUploadExternal. */
final class FileMethods {

    private final AppChannels appChannels;
    private final Stores stores;
    private final MessageBoard board;
    private final ContentReader contents;
    private final Uploads uploads;
    private final Supplier<URI> ownUrl;
    private final Clock clock;

    FileMethods(
            AppChannels appChannels,
            Stores stores,
            MessageBoard board,
            ContentReader contents,
            Uploads uploads,
            Supplier<URI> ownUrl,
            Clock clock) {
        this.appChannels = appChannels;
        this.stores = stores;
        this.board = board;
        this.contents = contents;
        this.uploads = uploads;
        this.ownUrl = ownUrl;
        this.clock = clock;
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.scoped("files.getUploadURLExternal", "files:write", this::announce),
                ApiMethod.scoped("files.completeUploadExternal", "files:write", this::complete));
    }

    private ApiAnswer announce(ApiCall call) {
        var name = call.text("filename", "");
        var length = call.text("length", "");
        if (name.isEmpty()) {
            return invalid("missing required field: filename");
        }
        if (!length.matches("[1-9]\\d{0,9}")) {
            return invalid("must be a whole number above 0 [json-pointer:/length]");
        }
        var upload = uploads.announce(name, call.text("alt_txt", ""));
        return ApiAnswer.ok(Json.object()
                .put("upload_url", ownUrl.get() + "/local/upload/" + upload.ticket())
                .put("file_id", upload.id()));
    }

    private ApiAnswer complete(ApiCall call) {
        var named = files(call.json("files"));
        if (named.isEmpty()) {
            return invalid("missing required field: files");
        }
        if (named.stream().anyMatch(file -> !uploads.isReceived(Json.text(file, "id", "")))) {
            return ApiAnswer.refused("file_not_found");
        }
        List<Channel> channels = new ArrayList<>();
        for (var id : channels(call)) {
            var channel = appChannels.find(id);
            if (channel.isEmpty()) {
                return ApiAnswer.refused("channel_not_found");
            }
            if (!channel.get().has(Team.BOT_USER_ID)) {
                return ApiAnswer.refused("not_in_channel");
            }
            channels.add(channel.get());
        }
        return words(call).answer(content -> share(named, channels, call.text("thread_ts", ""), content));
    }

    private ApiAnswer share(List<JsonNode> named, List<Channel> channels, String threadTs, MessageContent content) {
        boolean lost = channels.stream()
                .anyMatch(channel -> !threadTs.isEmpty()
                        && stores.messages().find(channel.id(), threadTs).isEmpty());
        if (lost) {
            return ApiAnswer.refused("thread_not_found");
        }
        var files = named.stream().map(this::share).flatMap(Optional::stream).toList();
        channels.forEach(channel -> board.postFiles(channel, root(channel, threadTs), content, files));
        var answer = Json.object();
        var array = answer.putArray("files");
        files.forEach(file -> array.add(SlackJson.file(file)));
        return ApiAnswer.ok(answer);
    }

    private @Nullable String root(Channel channel, String threadTs) {
        return stores.messages()
                .find(channel.id(), threadTs)
                .map(Message::thread)
                .orElse(null);
    }

    /** The message that accompanies the files: a comment, else blocks, else nothing. */
    private Checked<MessageContent> words(ApiCall call) {
        var comment = call.text("initial_comment", "");
        if (comment.isEmpty() && !call.arguments().has("blocks")) {
            return new Checked.Granted<>(MessageContent.of(""));
        }
        var said = Json.object().put("text", comment);
        if (comment.isEmpty()) {
            said.set("blocks", call.json("blocks"));
        }
        return contents.read(said);
    }

    private Optional<SharedFile> share(JsonNode file) {
        return uploads.take(Json.text(file, "id", "")).map(received -> {
            var bytes = received.content().bytes();
            stores.files().put(received.upload().id(), bytes);
            return SharedFile.of(
                    received.upload(),
                    Json.text(file, "title", ""),
                    bytes,
                    clock.instant().getEpochSecond(),
                    ownUrl.get());
        });
    }

    private static List<JsonNode> files(JsonNode files) {
        var array = files.isString() ? Json.parse(files.stringValue()).orElse(files) : files;
        return List.copyOf(array.values());
    }

    private static List<String> channels(ApiCall call) {
        return Stream.of(call.text("channel_id", ""), call.text("channels", ""))
                .flatMap(ids -> Arrays.stream(ids.split(",", -1)))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private static ApiAnswer invalid(String problem) {
        return ApiAnswer.refused(200, "invalid_arguments", List.of(problem));
    }
}
