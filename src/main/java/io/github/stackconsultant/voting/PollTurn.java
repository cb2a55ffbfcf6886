package io.github.stackconsultant.voting;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;

/**
 * One thing that one person does about a poll.
 *
 * @param delivery the delivery's own id: the same id is the same turn, sent again
 * @param outsider whether the person belongs to another organisation
 */
public record PollTurn(DeliveryId delivery, Person person, boolean outsider, PollMove move) {}
