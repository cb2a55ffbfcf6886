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
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.slack.SlackAnswer.Nothing;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The calls of Slack's Web API that the app makes, each with its answer as a value. */
class SlackApi {

    /** The number of members in one page. */
    private static final int PAGE = 1_000;

    private static final String SCOPES = "x-oauth-scopes";
    private static final Nothing NOTHING = new Nothing();

    private final MethodsClient client;
    private final RateLimits rateLimits;

    SlackApi(MethodsClient client, RateLimits rateLimits) {
        this.client = client;
        this.rateLimits = rateLimits;
    }

    /** One call of the SDK. */
    private interface Call<R extends SlackApiTextResponse> {
        R run() throws IOException, SlackApiException;
    }

    /** The ids of the members on a page, and where the next page begins; that is empty after the last one. */
    private record MemberPage(List<String> members, String next) {}

    /** Extracts the required data from a response. */
    private interface Reading<R, T> {
        T of(R response);
    }

    SlackAnswer<PostedMessage> post(String channel, Optional<String> thread, Rendered message) {
        return answer(
                in(channel, Methods.CHAT_POST_MESSAGE),
                () -> client.chatPostMessage(request -> request.channel(channel)
                        .threadTs(thread.orElse(null))
                        .text(message.text())
                        .blocksAsString(message.json())
                        .unfurlLinks(false)
                        .unfurlMedia(false)),
                response -> new PostedMessage(response.getChannel(), response.getTs()));
    }

    /** Posts a text file to a channel; the answer has the file's id. */
    SlackAnswer<String> upload(String channel, String name, String title, String content, String comment) {
        return answer(
                Methods.FILES_COMPLETE_UPLOAD_EXTERNAL,
                () -> client.filesUploadV2(request -> request.channel(channel)
                        .filename(name)
                        .title(title)
                        .content(content)
                        .initialComment(comment)),
                response -> Optional.ofNullable(response.getFile())
                        .map(file -> file.getId())
                        .orElse("file"));
    }

    SlackAnswer<PostedMessage> update(PostedMessage posted, Rendered message) {
        return answer(
                in(posted.channel(), Methods.CHAT_UPDATE),
                () -> client.chatUpdate(request -> request.channel(posted.channel())
                        .ts(posted.timestamp())
                        .text(message.text())
                        .blocksAsString(message.json())),
                response -> posted);
    }

    SlackAnswer<Nothing> postEphemeral(Place place, String user, Rendered message) {
        return answer(
                in(place.channel(), Methods.CHAT_POST_EPHEMERAL),
                () -> client.chatPostEphemeral(request -> request.channel(place.channel())
                        .threadTs(place.thread().orElse(null))
                        .user(user)
                        .text(message.text())
                        .blocksAsString(message.json())),
                response -> NOTHING);
    }

    /** Opens the direct messages with a user; the answer has their channel. */
    SlackAnswer<String> openDirect(String user) {
        return answer(
                Methods.CONVERSATIONS_OPEN,
                () -> client.conversationsOpen(request -> request.users(List.of(user))),
                response -> response.getChannel().getId());
    }

    SlackAnswer<Nothing> publishHome(String user, List<LayoutBlock> blocks) {
        var view = Views.view(home -> home.type("home").blocks(blocks));
        return answer(
                Methods.VIEWS_PUBLISH,
                () -> client.viewsPublish(request -> request.userId(user).view(view)),
                response -> NOTHING);
    }

    SlackAnswer<Nothing> openView(String triggerId, View view) {
        return answer(
                Methods.VIEWS_OPEN,
                () -> client.viewsOpen(request -> request.triggerId(triggerId).view(view)),
                response -> NOTHING);
    }

    SlackAnswer<Nothing> pushView(String triggerId, View view) {
        return answer(
                Methods.VIEWS_PUSH,
                () -> client.viewsPush(request -> request.triggerId(triggerId).view(view)),
                response -> NOTHING);
    }

    /**
     * Puts another view in the place of one; the answer has the hash of what it is now, if Slack says so.
     *
     * @param hash of the view as it was seen; if the view has changed since, it is left alone. If empty, the view is
     *     always replaced
     */
    SlackAnswer<Optional<String>> updateView(String viewId, Optional<String> hash, View view) {
        return answer(
                Methods.VIEWS_UPDATE,
                () -> client.viewsUpdate(request ->
                        request.viewId(viewId).hash(hash.orElse(null)).view(view)),
                response -> Optional.ofNullable(response.getView()).flatMap(now -> Optional.ofNullable(now.getHash())));
    }

    private static Set<String> scopes(@Nullable Map<String, List<String>> headers) {
        return Optional.ofNullable(headers).orElse(Map.of()).entrySet().stream()
                .filter(header -> SCOPES.equalsIgnoreCase(header.getKey()))
                .flatMap(header -> header.getValue().stream())
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a user's data; the answer has none if Slack gives none. */
    SlackAnswer<Optional<User>> user(String id) {
        return answer(
                Methods.USERS_INFO,
                () -> client.usersInfo(request -> request.user(id)),
                response -> Optional.ofNullable(response.getUser()));
    }

    /** Reads the address of a message; the answer has none if Slack gives none. */
    SlackAnswer<Optional<String>> permalink(PostedMessage message) {
        return answer(
                Methods.CHAT_GET_PERMALINK,
                () -> client.chatGetPermalink(
                        request -> request.channel(message.channel()).messageTs(message.timestamp())),
                response -> Optional.ofNullable(response.getPermalink()));
    }

    /** Reads what is known of a channel. */
    SlackAnswer<ChannelFacts> channel(String id) {
        return answer(
                Methods.CONVERSATIONS_INFO,
                () -> client.conversationsInfo(request -> request.channel(id).includeNumMembers(true)),
                response -> ChannelFacts.of(response.getChannel()));
    }

    /** Counts the people in the channel, without the app itself. */
    SlackAnswer<Integer> countMembers(String channel) {
        int members = 0;
        var cursor = "";
        do {
            var answer = members(channel, cursor);
            if (!(answer instanceof SlackAnswer.Done<MemberPage> page)) {
                return answer.map(page -> page.members().size());
            }
            members += page.value().members().size();
            cursor = page.value().next();
        } while (!cursor.isEmpty());
        return new SlackAnswer.Done<>(Math.max(0, members - 1));
    }

    /** Lists the ids of those in the channel and of the app; the answer has none if they are too many for one call. */
    SlackAnswer<Optional<List<String>>> members(String channel) {
        return members(channel, "")
                .map(page ->
                        Optional.of(page.members()).filter(unused -> page.next().isEmpty()));
    }

    private SlackAnswer<MemberPage> members(String channel, String cursor) {
        return answer(
                Methods.CONVERSATIONS_MEMBERS,
                () -> client.conversationsMembers(
                        request -> request.channel(channel).limit(PAGE).cursor(cursor)),
                response -> new MemberPage(
                        response.getMembers(),
                        Optional.ofNullable(response.getResponseMetadata())
                                .map(metadata -> metadata.getNextCursor())
                                .orElse("")));
    }

    /** Checks the token; the answer has its scopes. */
    SlackAnswer<Set<String>> checkToken() {
        return answer(
                Methods.AUTH_TEST,
                () -> client.authTest(request -> request),
                response -> scopes(response.getHttpResponseHeaders()));
    }

    /** Requests an address for Socket Mode; the answer has none if Slack gives none. */
    SlackAnswer<Optional<String>> socketAddress(String appToken) {
        return answer(
                Methods.APPS_CONNECTIONS_OPEN,
                () -> client.appsConnectionsOpen(request -> request.token(appToken)),
                response -> Optional.ofNullable(response.getUrl()));
    }

    /** Slack limits what is said in each channel by itself. */
    private static String in(String channel, String method) {
        return method + " " + channel;
    }

    private <R extends SlackApiTextResponse, T> SlackAnswer<T> answer(
            String limit, Call<R> call, Reading<R, T> reading) {
        return rateLimits.<T>before(limit).orElseGet(() -> {
            var answer = answer(call, reading);
            rateLimits.heard(limit, answer);
            return answer;
        });
    }

    private static <R extends SlackApiTextResponse, T> SlackAnswer<T> answer(Call<R> call, Reading<R, T> reading) {
        try {
            var response = call.run();
            if (response.isOk()) {
                return new SlackAnswer.Done<>(reading.of(response));
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
