package io.github.stackconsultant.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.Optional;

/**
 * A click: everything of its turn except the move.
 *
 * @param reference what the block that was clicked is about; empty if it is not one of ours
 * @param payload as Slack sent it, with the action
 */
record Click(
        DeliveryId delivery,
        Person person,
        Place place,
        Optional<ReplyPath> replyPath,
        Optional<BlockReference> reference,
        BlockActionPayload payload) {

    Turn turn(Move move) {
        var consultation = reference
                .map(BlockReference::subject)
                .filter(subject -> !subject.isEmpty())
                .map(ConsultationId::new);
        return new Turn(delivery, person, place, replyPath, consultation, move);
    }

    /** {@return the person, to be answered where they clicked} */
    Recipient recipient() {
        return new Recipient(person, place, replyPath);
    }

    /** {@return where a modal is opened that is answered beside what was clicked, and that it is about} */
    Origin origin(String detail) {
        return Origin.of("", detail, recipient().beside());
    }

    String role() {
        return reference.map(BlockReference::role).orElse("");
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

    Action action() {
        return payload.getActions().get(0);
    }

    /** {@return the button's value or the menu's choice; empty if there is neither} */
    String value() {
        return Optional.ofNullable(action().getSelectedOption())
                .map(Action.SelectedOption::getValue)
                .or(() -> Optional.ofNullable(action().getValue()))
                .orElse("");
    }

    /** {@return Slack's id of the click, by which it lets a modal be opened} */
    String trigger() {
        return payload.getTriggerId();
    }

    /** {@return the modal or page that was clicked in; empty if it was a message} */
    Optional<View> view() {
        return Optional.ofNullable(payload.getView());
    }

    boolean inModal() {
        return view().filter(shown -> "modal".equals(shown.getType())).isPresent();
    }

    /** {@return the timestamp of the clicked message, if it is a permanent one in direct messages} */
    Optional<String> directMessage() {
        return Optional.ofNullable(payload.getContainer())
                .filter(container -> payload.getChannel() != null
                        && Turns.isDirect(payload.getChannel().getId())
                        && !container.isEphemeral())
                .flatMap(container -> Optional.ofNullable(container.getMessageTs()));
    }

    /** Without the payload, which has the words of the message and the address by which anybody could answer. */
    @Override
    public String toString() {
        return "Click[delivery=" + delivery + "]";
    }
}
