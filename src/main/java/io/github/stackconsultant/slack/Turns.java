package io.github.stackconsultant.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.request.Request;
import io.github.stackconsultant.conversation.ConsultationId;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes turns of what Slack delivers: who, where, what, and the delivery's own id. */
final class Turns {

    private static final int LONGEST_ID = 255;

    private final Clock clock;

    Turns(Clock clock) {
        this.clock = clock;
    }

    /** A click's surroundings: everything of its turn but the move. */
    record Click(
            DeliveryId delivery,
            Person person,
            Place place,
            Optional<ReplyPath> replyPath,
            Optional<BlockReference> reference,
            boolean inModal) {

        Turn turn(Move move) {
            var consultation = reference
                    .map(BlockReference::subject)
                    .filter(subject -> !subject.isEmpty())
                    .map(ConsultationId::new);
            return new Turn(delivery, person, place, replyPath, consultation, move);
        }

        String subject() {
            return reference.map(BlockReference::subject).orElse("");
        }

        String detail() {
            return reference.map(BlockReference::detail).orElse("");
        }

        long version() {
            return reference.map(BlockReference::version).orElse(0L);
        }
    }

    Click click(BlockActionPayload payload, Request<?> request) {
        var action = payload.getActions().get(0);
        var person = person(payload);
        var reference = Optional.ofNullable(action.getBlockId()).flatMap(BlockReference::parse);
        boolean inModal =
                payload.getView() != null && "modal".equals(payload.getView().getType());
        return new Click(
                delivery(payload.getTriggerId(), request),
                person,
                place(payload, person),
                replyPath(payload.getResponseUrl(), replaceable(payload, reference)),
                reference,
                inModal);
    }

    private static Person person(BlockActionPayload payload) {
        return person(
                Optional.ofNullable(payload.getTeam()).map(BlockActionPayload.Team::getId),
                payload.getUser().getTeamId(),
                Optional.ofNullable(payload.getEnterprise()).map(BlockActionPayload.Enterprise::getId),
                payload.getUser().getId());
    }

    /** {@return whether somebody of another organisation clicks, in a channel that two organisations share} */
    static boolean outsider(BlockActionPayload payload) {
        return outsider(
                Optional.ofNullable(payload.getTeam()).map(BlockActionPayload.Team::getId),
                payload.getUser().getTeamId(),
                payload.getEnterprise() != null);
    }

    /** {@return the same for whoever submits} */
    static boolean outsider(ViewSubmissionPayload payload) {
        return outsider(
                Optional.ofNullable(payload.getTeam()).map(ViewSubmissionPayload.Team::getId),
                payload.getUser().getTeamId(),
                payload.getEnterprise() != null);
    }

    /**
     * {@return the same from what is given} Within one enterprise, people of several workspaces meet in a channel: they
     * are no strangers.
     *
     * @param team the workspace that has the app
     * @param ofUser the person's own
     */
    static boolean outsider(Optional<String> team, @Nullable String ofUser, boolean enterprise) {
        return !enterprise
                && ofUser != null
                && team.filter(id -> !id.equals(ofUser)).isPresent();
    }

    /**
     * Names who acts. Where the app is installed for a whole organisation, Slack gives no team with what happens outside
     * of workspaces.
     *
     * @param ofUser the user's own team, if given
     */
    static Person person(Optional<String> team, @Nullable String ofUser, Optional<String> enterprise, String user) {
        var workspace = team.or(() -> Optional.ofNullable(ofUser)).or(() -> enterprise);
        return new Person(workspace.orElse("none"), user);
    }

    /** {@return the time of the message that was clicked on, where it stands in direct messages and stays there} */
    static Optional<String> directMessage(BlockActionPayload payload) {
        return Optional.ofNullable(payload.getContainer())
                .filter(container -> payload.getChannel() != null
                        && isDirect(payload.getChannel().getId())
                        && !container.isEphemeral())
                .flatMap(container -> Optional.ofNullable(container.getMessageTs()));
    }

    /** A word that was answered may go; so may a message that only this person sees. */
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

    /** {@return whether that is the clicked message itself: what others answered below it does not take it into a thread} */
    private static boolean isOf(BlockActionPayload payload, String timestamp) {
        return payload.getMessage() != null
                && timestamp.equals(payload.getMessage().getTs());
    }

    /** {@return the place of a call from a channel: only the caller sees what comes of it} */
    static Place inChannel(String channel) {
        return isDirect(channel) ? new Place(Place.Kind.DIRECT, channel, Optional.empty()) : Place.privately(channel);
    }

    private static boolean isDirect(String channel) {
        return channel.startsWith("D");
    }

    Optional<ReplyPath> replyPath(@Nullable String address, boolean original) {
        return Optional.ofNullable(address)
                .filter(given -> !given.isBlank())
                .map(given -> new ReplyPath(given, original, clock.instant()));
    }

    /**
     * {@return the delivery's id: Slack's own, or, where it gives none of a sane length, a fingerprint of the request}
     *
     * @param slacksOwn an event's id or an interaction's trigger
     */
    static DeliveryId delivery(@Nullable String slacksOwn, Request<?> request) {
        return new DeliveryId(Optional.ofNullable(slacksOwn)
                .filter(id -> !id.isBlank() && id.length() <= LONGEST_ID)
                .orElseGet(() -> fingerprint(request.getRequestBodyAsString())));
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
