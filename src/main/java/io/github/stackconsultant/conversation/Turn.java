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
 */
public record Turn(
        DeliveryId delivery,
        Person person,
        Place place,
        Optional<ReplyPath> replyPath,
        Optional<ConsultationId> consultation,
        Move move) {

    /** {@return the same turn, as though a button of that consultation had been pressed} */
    Turn on(ConsultationId named) {
        return new Turn(delivery, person, place, replyPath, Optional.of(named), move);
    }

    /** {@return the same turn, as though made there} */
    Turn at(Place there) {
        return new Turn(delivery, person, there, replyPath, consultation, move);
    }
}
