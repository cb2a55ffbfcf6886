package io.github.stackconsultant.slack;

import com.slack.api.methods.Methods;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.model.User;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import io.github.stackconsultant.messaging.Place;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The calls of Slack's Web API that the app makes, each with its answer as a value. */
class SlackApi {

    /** The number of members in one page. */
    private static final int PAGE = 1_000;

    private static final String SCOPES = "x-oauth-scopes";

    private final MethodsClient client;
    private final RequestedPauses pauses;

    SlackApi(MethodsClient client, Clock clock) {
        this.client = client;
        this.pauses = new RequestedPauses(clock);
    }

    /** One call of the SDK. */
    private interface Call<R extends SlackApiTextResponse> {
        R run() throws IOException, SlackApiException;
    }

    /** Extracts the required data from a response. */
    private interface Reading<R> {
        SlackAnswer.Done of(R response);
    }

    SlackAnswer post(String channel, Optional<String> thread, Rendered message) {
        return answer(
                in(channel, Methods.CHAT_POST_MESSAGE),
                () -> client.chatPostMessage(request -> request.channel(channel)
                        .threadTs(thread.orElse(null))
                        .text(message.text())
                        .blocksAsString(message.json())
                        .unfurlLinks(false)
                        .unfurlMedia(false)),
                response -> new SlackAnswer.Done(response.getChannel(), response.getTs()));
    }

    /** Posts a text file to a channel; the timestamp of the answer is the file's id. */
    SlackAnswer upload(String channel, String name, String title, String content, String comment) {
        return answer(
                Methods.FILES_COMPLETE_UPLOAD_EXTERNAL,
                () -> client.filesUploadV2(request -> request.channel(channel)
                        .filename(name)
                        .title(title)
                        .content(content)
                        .initialComment(comment)),
                response -> new SlackAnswer.Done(
                        channel,
                        Optional.ofNullable(response.getFile())
                                .map(file -> file.getId())
                                .orElse("file")));
    }

    SlackAnswer update(String channel, String timestamp, Rendered message) {
        return answer(
                in(channel, Methods.CHAT_UPDATE),
                () -> client.chatUpdate(request -> request.channel(channel)
                        .ts(timestamp)
                        .text(message.text())
                        .blocksAsString(message.json())),
                response -> new SlackAnswer.Done(channel, timestamp));
    }

    SlackAnswer postPrivately(Place place, String user, Rendered message) {
        return answer(
                in(place.channel(), Methods.CHAT_POST_EPHEMERAL),
                () -> client.chatPostEphemeral(request -> request.channel(place.channel())
                        .threadTs(place.thread().orElse(null))
                        .user(user)
                        .text(message.text())
                        .blocksAsString(message.json())),
                response -> new SlackAnswer.Done(place.channel(), ""));
    }

    /** Opens the direct messages with a user; the answer has their channel. */
    SlackAnswer openDirect(String user) {
        return answer(
                Methods.CONVERSATIONS_OPEN,
                () -> client.conversationsOpen(request -> request.users(List.of(user))),
                response -> new SlackAnswer.Done(response.getChannel().getId(), ""));
    }

    SlackAnswer publishHome(String user, List<LayoutBlock> blocks) {
        var view = Views.view(home -> home.type("home").blocks(blocks));
        return answer(
                Methods.VIEWS_PUBLISH,
                () -> client.viewsPublish(request -> request.userId(user).view(view)),
                response -> done());
    }

    SlackAnswer openView(String triggerId, View view) {
        return answer(
                Methods.VIEWS_OPEN,
                () -> client.viewsOpen(request -> request.triggerId(triggerId).view(view)),
                response -> done());
    }

    SlackAnswer pushView(String triggerId, View view) {
        return answer(
                Methods.VIEWS_PUSH,
                () -> client.viewsPush(request -> request.triggerId(triggerId).view(view)),
                response -> done());
    }

    /**
     * Puts another view in the place of one; the timestamp of the answer is the hash of what it is now, if Slack says so.
     *
     * @param hash of the view as it was seen; if the view has changed since, it is left alone. If empty, the view is
     *     always replaced
     */
    SlackAnswer updateView(String viewId, Optional<String> hash, View view) {
        return answer(
                Methods.VIEWS_UPDATE,
                () -> client.viewsUpdate(request ->
                        request.viewId(viewId).hash(hash.orElse(null)).view(view)),
                response -> new SlackAnswer.Done(
                        "",
                        Optional.ofNullable(response.getView())
                                .flatMap(now -> Optional.ofNullable(now.getHash()))
                                .orElse("")));
    }

    private static Set<String> scopes(@Nullable Map<String, List<String>> headers) {
        return Optional.ofNullable(headers).orElse(Map.of()).entrySet().stream()
                .filter(header -> SCOPES.equalsIgnoreCase(header.getKey()))
                .flatMap(header -> header.getValue().stream())
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a user's data, and passes it to the consumer if the app may read it. */
    SlackAnswer user(String id, Consumer<User> reading) {
        return answer(Methods.USERS_INFO, () -> client.usersInfo(request -> request.user(id)), response -> {
            Optional.ofNullable(response.getUser()).ifPresent(reading);
            return done();
        });
    }

    /**
     * Counts the people in the channel, without the app itself, and passes the number to the consumer if it could be
     * determined.
     */
    SlackAnswer countMembers(String channel, IntConsumer number) {
        int members = 0;
        var next = new String[] {""};
        var page = new AtomicInteger();
        do {
            var cursor = next[0];
            var answer = answer(
                    Methods.CONVERSATIONS_MEMBERS,
                    () -> client.conversationsMembers(
                            request -> request.channel(channel).limit(PAGE).cursor(cursor)),
                    response -> {
                        page.set(response.getMembers().size());
                        next[0] = Optional.ofNullable(response.getResponseMetadata())
                                .map(metadata -> metadata.getNextCursor())
                                .orElse("");
                        return done();
                    });
            if (!(answer instanceof SlackAnswer.Done)) {
                return answer;
            }
            members += page.get();
        } while (!next[0].isEmpty());
        number.accept(Math.max(0, members - 1));
        return done();
    }

    /** Checks the token, and passes its scopes to the consumer; the channel of the answer is the bot's user id. */
    SlackAnswer checkToken(Consumer<Set<String>> granted) {
        return answer(Methods.AUTH_TEST, () -> client.authTest(request -> request), response -> {
            granted.accept(scopes(response.getHttpResponseHeaders()));
            return new SlackAnswer.Done(response.getUserId(), "");
        });
    }

    /** Requests an address for Socket Mode, in order to check the app-level token. */
    SlackAnswer checkAppToken(String appToken) {
        return answer(
                Methods.APPS_CONNECTIONS_OPEN,
                () -> client.appsConnectionsOpen(request -> request.token(appToken)),
                response -> done());
    }

    private static SlackAnswer.Done done() {
        return new SlackAnswer.Done("", "");
    }

    /** Slack limits what is said in each channel by itself. */
    private static String in(String channel, String method) {
        return method + " " + channel;
    }

    private <R extends SlackApiTextResponse> SlackAnswer answer(String limit, Call<R> call, Reading<R> reading) {
        return pauses.before(limit).orElseGet(() -> {
            var answer = answer(call, reading);
            pauses.heard(limit, answer);
            return answer;
        });
    }

    private static <R extends SlackApiTextResponse> SlackAnswer answer(Call<R> call, Reading<R> reading) {
        try {
            var response = call.run();
            if (response.isOk()) {
                return reading.of(response);
            }
            var error = Optional.ofNullable(response.getError()).orElse("no_error_given");
            return FailedCalls.refused(error);
        } catch (SlackFilesUploadV2Exception refusal) {
            return FailedCalls.ofUpload(refusal);
        } catch (SlackApiException refusal) {
            return FailedCalls.refused(refusal);
        } catch (IOException | RuntimeException silence) {
            return FailedCalls.silent(silence);
        }
    }
}
