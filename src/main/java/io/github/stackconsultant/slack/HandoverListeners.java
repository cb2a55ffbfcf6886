package io.github.stackconsultant.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.Handover;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverMove;
import io.github.stackconsultant.handover.HandoverTurn;
import io.github.stackconsultant.messaging.Installation;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.slack.Interaction.Submission;
import java.util.Optional;

/** The clicks and modals that lead to the consultants, and those in their channel. */
final class HandoverListeners implements FeatureListeners {

    private final Handover handover;
    private final ModalOpener opener;
    private final boolean consultants;

    HandoverListeners(Handover handover, ModalOpener opener, Installation installation) {
        this.handover = handover;
        this.opener = opener;
        this.consultants = installation.channel().isPresent();
    }

    @Override
    public void registerIn(ClickListeners clicks, InteractionListeners interactions) {
        clicks.on(ActionKind.HANDOVER, this::click);
        interactions.form(HandoverModals.ASK, this::asked);
        interactions.form(HandoverModals.WHY, this::explained);
    }

    private void click(ActionId action, Click click) {
        var reply = handover.take(new HandoverTurn(
                click.delivery(), click.person(), click.place(), click.replyPath(), move(action, click)));
        if (reply instanceof Reply.Accepted) {
            view(action, click).ifPresent(view -> opener.open(view, click));
        }
    }

    private static HandoverMove move(ActionId action, Click click) {
        var value = click.value();
        return switch (action) {
            case TALK -> new HandoverMove.Begin(new RecommendationId(value));
            case SAY_WHY -> new HandoverMove.BeginWhy(new RecommendationId(value));
            case SEND_AGAIN -> new HandoverMove.SendAgain(new HandoverId(value));
            case HAND_BACK -> new HandoverMove.HandBack(new HandoverId(value));
            case TAKE_IT -> new HandoverMove.Take(new HandoverId(value), clicked(click.payload()));
            default -> throw new IllegalArgumentException(action + " leads to no consultant");
        };
    }

    private static Optional<PostedMessage> clicked(BlockActionPayload payload) {
        return Optional.ofNullable(payload.getChannel())
                .flatMap(channel -> Optional.ofNullable(payload.getMessage())
                        .map(message -> new PostedMessage(channel.getId(), message.getTs())));
    }

    private Optional<View> view(ActionId action, Click click) {
        var origin = click.origin(click.value());
        return switch (action) {
            case TALK -> Optional.of(HandoverModals.ask(origin));
            case SAY_WHY -> Optional.of(HandoverModals.why(origin, consultants));
            default -> Optional.empty();
        };
    }

    private Response asked(Submission request, Origin origin) {
        var values = request.values();
        var contact = new Contact(
                values.text(HandoverModals.NAME).strip(),
                values.text(HandoverModals.COMPANY).strip(),
                values.text(HandoverModals.EMAIL).strip());
        var matter = values.text(HandoverModals.MATTER).strip();
        var problems = HandoverModals.problems(contact, matter);
        if (!problems.isEmpty()) {
            return request.refused(problems);
        }
        var move = new HandoverMove.Ask(new RecommendationId(origin.detail()), contact, matter);
        // what was typed stays before the person's eyes
        return take(request, origin, move) instanceof Reply.Refused
                ? request.refused(
                        HandoverModals.MATTER, "I cannot pass this on: keep a copy of it. I say why in our messages.")
                : request.closed();
    }

    private Response explained(Submission request, Origin origin) {
        var reason = request.values().text(HandoverModals.REASON).strip();
        if (reason.isEmpty()) {
            return request.refused(HandoverModals.REASON, "Type a few words first.");
        }
        take(request, origin, new HandoverMove.SayWhy(new RecommendationId(origin.detail()), reason));
        return request.closed();
    }

    private Reply take(Submission request, Origin origin, HandoverMove move) {
        return handover.take(
                new HandoverTurn(request.delivery(), request.person(), origin.place(), origin.replyPath(), move));
    }
}
