package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.Optional;

/** The context of a click: everything of its turn except the move. */
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

    /** {@return the person, to be answered where they clicked} */
    Recipient recipient() {
        return new Recipient(person, place, replyPath);
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
