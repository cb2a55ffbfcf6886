package io.github.stackconsultant.slack;

import com.google.gson.Gson;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.Request;
import com.slack.api.util.json.GsonFactory;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.slack.Interaction.BlockAction;
import io.github.stackconsultant.slack.Interaction.MessageShortcut;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Derives the parts of a turn from a delivery: its place, its reply path, and its id. */
final class Turns {

    /** Slack's ids are far shorter; no longer one is stored. */
    static final int LONGEST_ID = 255;

    private static final Gson EVENTS = GsonFactory.createSnakeCase();

    private final Clock clock;

    Turns(Clock clock) {
        this.clock = clock;
    }

    Click click(BlockAction request) {
        var payload = request.getPayload();
        var action = payload.getActions().get(0);
        var person = request.person();
        var reference = Optional.ofNullable(action.getBlockId()).flatMap(BlockReference::parse);
        return new Click(
                request.delivery(),
                person,
                place(payload, person),
                replyPath(payload.getResponseUrl(), replaceable(payload, reference)),
                reference,
                payload);
    }

    /** {@return who used the shortcut, to be answered where the message is} */
    Recipient recipient(MessageShortcut request) {
        var payload = request.getPayload();
        return new Recipient(
                request.person(), inChannel(payload.getChannel().getId()), replyPath(payload.getResponseUrl(), false));
    }

    /** An answered notice may be replaced, and so may a message that only this person sees. */
    private static boolean replaceable(BlockActionPayload payload, Optional<BlockReference> reference) {
        boolean ephemeral =
                payload.getContainer() != null && payload.getContainer().isEphemeral();
        return ephemeral
                || reference
                        .filter(each -> each.role().equals(BlockReference.NOTICE))
                        .isPresent();
    }

    private static Place place(BlockActionPayload payload, Person person) {
        if (payload.getChannel() == null) {
            boolean home =
                    payload.getView() != null && "home".equals(payload.getView().getType());
            return home ? Place.home(person) : Place.direct(person);
        }
        var channel = payload.getChannel().getId();
        var container = Optional.ofNullable(payload.getContainer());
        var thread = container
                .map(BlockActionPayload.Container::getThreadTs)
                .or(() -> Optional.ofNullable(payload.getMessage()).map(message -> message.getThreadTs()))
                .filter(root -> !isOf(payload, root));
        boolean ephemeral =
                container.filter(BlockActionPayload.Container::isEphemeral).isPresent();
        if (!isDirect(channel) && !ephemeral && thread.isPresent()) {
            return Place.thread(channel, thread.get());
        }
        return inChannel(channel);
    }

    /**
     * {@return whether the timestamp is that of the clicked message itself, which is not in a thread just because
     * others replied below it}
     */
    private static boolean isOf(BlockActionPayload payload, String timestamp) {
        return payload.getMessage() != null
                && timestamp.equals(payload.getMessage().getTs());
    }

    /** {@return the place of a call from a channel, whose result only the caller sees} */
    static Place inChannel(String channel) {
        return isDirect(channel) ? new Place(Place.Kind.DIRECT, channel, Optional.empty()) : Place.privately(channel);
    }

    static boolean isDirect(String channel) {
        return channel.startsWith("D");
    }

    Optional<ReplyPath> replyPath(@Nullable String address, boolean original) {
        return Optional.ofNullable(address)
                .filter(given -> !given.isBlank())
                .map(given -> new ReplyPath(given, original, clock.instant()));
    }

    /**
     * {@return the delivery's id: Slack's own or, if that is missing or too long, a fingerprint of the request}
     *
     * @param slacksOwn an interaction's trigger
     */
    static DeliveryId delivery(@Nullable String slacksOwn, Request<?> request) {
        return delivery(slacksOwn, request::getRequestBodyAsString);
    }

    /** {@return an event's id or, if that is missing or too long, a fingerprint of the event, the same each time} */
    static DeliveryId delivery(EventsApiPayload<?> event) {
        return delivery(
                event.getEventId(),
                () -> event.getTeamId()
                        + event.getEnterpriseId()
                        + event.getEventTime()
                        + EVENTS.toJson(event.getEvent()));
    }

    private static DeliveryId delivery(@Nullable String slacksOwn, Supplier<String> body) {
        return new DeliveryId(Optional.ofNullable(slacksOwn)
                .filter(id -> !id.isBlank() && id.length() <= LONGEST_ID)
                .orElseGet(() -> fingerprint(body.get())));
    }

    private static String fingerprint(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return "body-" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
