package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.util.Optional;

/**
 * One thing that one person does: who, where, what.
 *
 * @param delivery the delivery's own id: the same id is the same turn, sent again
 * @param replyPath the delivery's own short-lived way to answer, if it has one
 * @param consultation the consultation that a button belongs to; empty means the person's own open one
 * @param thread the thread of the direct messages in which it was typed, if it was in one: the consultation stays outside
 */
public record Turn(
        DeliveryId delivery,
        Person person,
        Place place,
        Optional<ReplyPath> replyPath,
        Optional<ConsultationId> consultation,
        Move move,
        Optional<String> thread) {

    /** A turn that is in no thread of the direct messages. */
    public Turn(
            DeliveryId delivery,
            Person person,
            Place place,
            Optional<ReplyPath> replyPath,
            Optional<ConsultationId> consultation,
            Move move) {
        this(delivery, person, place, replyPath, consultation, move, Optional.empty());
    }

    /** {@return where its answer is looked for} */
    Place answeredAt() {
        return thread.map(place::under).orElse(place);
    }

    /** {@return the same turn, as though a button of that consultation had been pressed} */
    Turn on(ConsultationId named) {
        return new Turn(delivery, person, place, replyPath, Optional.of(named), move, thread);
    }

    /** {@return the same turn, as though made there} */
    Turn at(Place there) {
        return new Turn(
                delivery, person, there, replyPath, consultation, move, thread.filter(root -> there.equals(place)));
    }
}
