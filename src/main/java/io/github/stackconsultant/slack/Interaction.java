package io.github.stackconsultant.slack;

import com.google.gson.JsonSyntaxException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.GlobalShortcutContext;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A click, a submitted form or a shortcut, as a request for Bolt's middleware whose payload is parsed with the cached parser.
 * Bolt's own classes parse in their constructors, each with a new parser.
 *
 * @param <P> its payload
 * @param <C> its context, through which it is answered
 */
abstract sealed class Interaction<P, C extends Context> extends Request<C> {

    private final RequestType type;
    private final String body;
    private final RequestHeaders headers;
    private final P payload;
    private final C context;
    private final @Nullable String trigger;
    private final Function<P, Actor> actor;

    private Interaction(
            RequestType type,
            String body,
            RequestHeaders headers,
            P payload,
            C context,
            Optional<String> user,
            @Nullable String trigger,
            Function<P, Actor> actor) {
        this.type = type;
        this.body = body;
        this.headers = headers;
        this.payload = payload;
        this.context = context;
        this.trigger = trigger;
        this.actor = actor;
        user.ifPresent(context::setRequestUserId);
    }

    /** A click on a button, or a choice in a menu. */
    static final class BlockAction extends Interaction<BlockActionPayload, ActionContext> {
        private BlockAction(String body, RequestHeaders headers, BlockActionPayload sent) {
            super(
                    RequestType.BlockAction,
                    body,
                    headers,
                    sent,
                    new ActionContext(),
                    Optional.ofNullable(sent.getUser()).map(BlockActionPayload.User::getId),
                    sent.getTriggerId(),
                    Actor::of);
        }

        @Override
        @Nullable
        String callback() {
            return getPayload().getActions().get(0).getActionId();
        }
    }

    /** A submitted form. */
    static final class Submission extends Interaction<ViewSubmissionPayload, ViewSubmissionContext> {
        private Submission(String body, RequestHeaders headers, ViewSubmissionPayload sent) {
            super(
                    RequestType.ViewSubmission,
                    body,
                    headers,
                    sent,
                    new ViewSubmissionContext(),
                    Optional.ofNullable(sent.getUser()).map(ViewSubmissionPayload.User::getId),
                    sent.getTriggerId(),
                    Actor::of);
        }

        @Override
        @Nullable
        String callback() {
            return getPayload().getView().getCallbackId();
        }

        /** {@return what was filled in} */
        FormValues values() {
            return FormValues.of(getPayload().getView());
        }

        String metadata() {
            return Optional.ofNullable(getPayload().getView().getPrivateMetadata())
                    .orElse("");
        }

        /** {@return where the form was opened; empty if its metadata does not say so} */
        Optional<Origin> origin() {
            return Origin.parse(metadata());
        }

        /** {@return the answer that closes it} */
        Response closed() {
            return getContext().ack();
        }

        /** {@return the answer that leaves it open, with a sentence at each of those fields} */
        Response refused(Map<String, String> sentences) {
            return getContext().ackWithErrors(sentences);
        }

        Response refused(String field, String sentence) {
            return refused(Map.of(field, sentence));
        }

        /** {@return the answer with the sentence at the form's first field; empty if it has none} */
        Optional<Response> refusedAtFirstField(String sentence) {
            return getPayload().getView().getBlocks().stream()
                    .filter(InputBlock.class::isInstance)
                    .findFirst()
                    .map(field -> refused(field.getBlockId(), sentence));
        }

        /** {@return that it is of another version, so that no input is lost silently; without fields it just closes} */
        Response outdated() {
            return refusedAtFirstField("This form is outdated. Close it and open it again.")
                    .orElseGet(Response::ok);
        }
    }

    /** A global shortcut. */
    static final class GlobalShortcut extends Interaction<GlobalShortcutPayload, GlobalShortcutContext> {
        private GlobalShortcut(String body, RequestHeaders headers, GlobalShortcutPayload sent) {
            super(
                    RequestType.GlobalShortcut,
                    body,
                    headers,
                    sent,
                    new GlobalShortcutContext(),
                    Optional.ofNullable(sent.getUser()).map(GlobalShortcutPayload.User::getId),
                    sent.getTriggerId(),
                    Actor::of);
        }

        @Override
        @Nullable
        String callback() {
            return getPayload().getCallbackId();
        }
    }

    /** A message shortcut. */
    static final class MessageShortcut extends Interaction<MessageShortcutPayload, MessageShortcutContext> {
        private MessageShortcut(String body, RequestHeaders headers, MessageShortcutPayload sent) {
            super(
                    RequestType.MessageShortcut,
                    body,
                    headers,
                    sent,
                    new MessageShortcutContext(),
                    Optional.ofNullable(sent.getUser()).map(MessageShortcutPayload.User::getId),
                    sent.getTriggerId(),
                    Actor::of);
        }

        @Override
        @Nullable
        String callback() {
            return getPayload().getCallbackId();
        }
    }

    /**
     * {@return the click, form or shortcut in the JSON; empty for anything else}
     *
     * @param body the body as received, which is or contains the JSON
     * @throws RuntimeException if it does not have Slack's format
     */
    static Optional<Request<?>> read(String json, String body, RequestHeaders headers, AppConfig config) {
        var request = Optional.ofNullable(
                switch (type(json)) {
                    case BlockActionPayload.TYPE -> new BlockAction(body, headers, clicked(json));
                    case ViewSubmissionPayload.TYPE ->
                        new Submission(body, headers, parsed(json, ViewSubmissionPayload.class));
                    case GlobalShortcutPayload.TYPE ->
                        new GlobalShortcut(body, headers, parsed(json, GlobalShortcutPayload.class));
                    case MessageShortcutPayload.TYPE ->
                        new MessageShortcut(body, headers, parsed(json, MessageShortcutPayload.class));
                    default -> null;
                });
        request.ifPresent(read -> read.updateContext(config));
        return request.map(read -> read);
    }

    /** Of a message's own blocks nothing is needed; without what was clicked, nothing says what is to be done. */
    private static BlockActionPayload clicked(String json) {
        var payload = SlackJson.WITHOUT_BLOCKS.fromJson(json, BlockActionPayload.class);
        if (payload.getActions() == null || payload.getActions().isEmpty()) {
            throw new JsonSyntaxException("a click on nothing");
        }
        return payload;
    }

    private static <T> T parsed(String json, Class<T> type) {
        return SlackJson.PARSER.fromJson(json, type);
    }

    /** Slack puts the type first, so only little is parsed twice; empty if there is none. */
    private static String type(String json) {
        try (var reader = new JsonReader(new StringReader(json))) {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                return "";
            }
            reader.beginObject();
            while (reader.hasNext()) {
                if (reader.nextName().equals("type")) {
                    return reader.peek() == JsonToken.STRING ? reader.nextString() : "";
                }
                reader.skipValue();
            }
            return "";
        } catch (IOException malformed) {
            throw new JsonSyntaxException(malformed);
        }
    }

    /** {@return the callback id that selects its listener} */
    abstract @Nullable String callback();

    /** {@return Slack's id of what somebody did, by which it lets a modal be opened} */
    @Nullable
    String trigger() {
        return trigger;
    }

    /** {@return who did it; fails where no user is named} */
    Actor actor() {
        return actor.apply(payload);
    }

    Person person() {
        return actor().person();
    }

    DeliveryId delivery() {
        return Turns.delivery(trigger(), this);
    }

    P getPayload() {
        return payload;
    }

    @Override
    public C getContext() {
        return context;
    }

    @Override
    public RequestType getRequestType() {
        return type;
    }

    @Override
    public String getRequestBodyAsString() {
        return body;
    }

    @Override
    public RequestHeaders getHeaders() {
        return headers;
    }

    /** Not used: callers read it from the payload. */
    @Override
    public @Nullable String getResponseUrl() {
        return null;
    }
}
