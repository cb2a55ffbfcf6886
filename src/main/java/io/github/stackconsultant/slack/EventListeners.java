package io.github.stackconsultant.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import io.github.stackconsultant.conversation.Conversation;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Listens to what people do without a button: direct messages, mentions, a look at the App Home. */
final class EventListeners {

    private static final List<Heard<?>> EVENTS = List.of(
            messages(
                    MessageEvent.class,
                    MessageEvent.TYPE_NAME,
                    event -> new Message(
                            event.getChannelType(),
                            event.getChannel(),
                            event.getUser(),
                            event.getText(),
                            event.getThreadTs())),
            messages(
                    MessageFileShareEvent.class,
                    ofMessage(MessageFileShareEvent.SUBTYPE_NAME),
                    event -> new Message(
                            event.getChannelType(),
                            event.getChannel(),
                            event.getUser(),
                            event.getText(),
                            event.getThreadTs())),
            messages(
                    MessageMeEvent.class,
                    ofMessage(MessageMeEvent.SUBTYPE_NAME),
                    event -> new Message(
                            event.getChannelType(), event.getChannel(), event.getUser(), event.getText(), null)),
            messages(
                    MessageThreadBroadcastEvent.class,
                    ofMessage(MessageThreadBroadcastEvent.SUBTYPE_NAME),
                    event -> new Message(
                            event.getChannelType(),
                            event.getChannel(),
                            event.getUser(),
                            event.getText(),
                            event.getThreadTs())),
            new Heard<>(AppMentionEvent.class, AppMentionEvent.TYPE_NAME, EventListeners::mention),
            new Heard<>(AppHomeOpenedEvent.class, AppHomeOpenedEvent.TYPE_NAME, EventListeners::homeOpened));

    private final Conversation conversation;

    /**
     * An event of people that is listened to.
     *
     * @param name its type and, if it has one, its subtype, as Bolt writes them
     */
    private record Heard<E extends Event>(Class<E> kind, String name, Listener<E> listener) {

        private void registerIn(App app, EventListeners listeners) {
            app.event(kind, (payload, context) -> {
                listener.hear(listeners, payload, context);
                return context.ack();
            });
        }
    }

    /** What the SDK's kinds of messages have in common, without sharing a type. */
    private record Message(
            @Nullable String channelType,
            String channel,
            @Nullable String user,
            @Nullable String text,
            @Nullable String thread) {}

    private static <E extends Event> Heard<E> messages(Class<E> kind, String name, Function<E, Message> read) {
        return new Heard<>(
                kind, name, (it, payload, context) -> it.message(payload, context, read.apply(payload.getEvent())));
    }

    /** Does what an event asks for. */
    private interface Listener<E extends Event> {
        void hear(EventListeners listeners, EventsApiPayload<E> payload, EventContext context);
    }

    EventListeners(Conversation conversation) {
        this.conversation = conversation;
    }

    void registerIn(App app) {
        EVENTS.forEach(event -> event.registerIn(app, this));
    }

    /** {@return the types of the events that people cause, with their subtypes, as Bolt writes them} */
    static Set<String> names() {
        return EVENTS.stream().map(Heard::name).collect(Collectors.toUnmodifiableSet());
    }

    private static String ofMessage(String subtype) {
        return MessageEvent.TYPE_NAME + ":" + subtype;
    }

    /** Only direct messages are listened to; messages by others or by the app itself are not turns. */
    private void message(EventsApiPayload<?> payload, EventContext context, Message message) {
        var user = message.user();
        if ("im".equals(message.channelType()) && user != null) {
            var person = Actor.of(context, user).person();
            var place = new Place(Place.Kind.DIRECT, message.channel(), Optional.empty());
            var text = message.text();
            take(payload, person, place, said(withoutMention(payload, text), text), message.thread());
        }
    }

    /** Whoever only calls the app wants to begin, or to go on; a file says nothing. */
    private static Move said(String words, @Nullable String text) {
        boolean calls = words.isEmpty() && text != null && !text.isBlank();
        return calls ? new Move.Describe(words) : new Move.Say(words);
    }

    private void mention(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
        var event = payload.getEvent();
        if (event.getUser() != null) {
            var root = Optional.ofNullable(event.getThreadTs()).orElse(event.getTs());
            take(
                    payload,
                    Actor.of(context, event.getUser()).person(),
                    Place.thread(event.getChannel(), root),
                    new Move.Describe(withoutMention(payload, event.getText())),
                    null);
        }
    }

    private void homeOpened(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
        var event = payload.getEvent();
        if (!"messages".equals(event.getTab())) {
            var person = Actor.of(context, event.getUser()).person();
            take(payload, person, Place.home(person), new Move.Visit(), null);
        }
    }

    /** Takes it, from a thread of the direct messages if one is named. */
    private void take(EventsApiPayload<?> payload, Person person, Place place, Move move, @Nullable String thread) {
        conversation.take(new Turn(
                Turns.delivery(payload),
                person,
                place,
                Optional.empty(),
                Optional.empty(),
                move,
                Optional.ofNullable(thread)));
    }

    private static String withoutMention(EventsApiPayload<?> payload, @Nullable String text) {
        var bot = Optional.ofNullable(payload.getAuthorizations()).stream()
                .flatMap(List::stream)
                .flatMap(authorization -> Stream.ofNullable(authorization.getUserId()))
                .findFirst();
        var said = Optional.ofNullable(text).orElse("");
        var without = bot.map(id -> said.replaceAll("<@" + Pattern.quote(id) + "(\\|[^>]*)?>", " "))
                .orElseGet(() -> said.replaceFirst("<@[^>]+>", " "));
        return Mrkdwn.unescape(without).strip();
    }
}
