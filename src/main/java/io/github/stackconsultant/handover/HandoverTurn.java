package io.github.stackconsultant.handover;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import java.util.Optional;

/**
 * One thing that one person does about a handover: who, where, what.
 *
 * @param delivery the delivery's own id: the same id is the same turn, sent again
 * @param replyPath the delivery's own short-lived way to answer, where it has one
 */
public record HandoverTurn(
        DeliveryId delivery, Person person, Place place, Optional<ReplyPath> replyPath, HandoverMove move) {}
