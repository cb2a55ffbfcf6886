package io.github.stackconsultant.record;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;

/**
 * One thing that one person does about a decision.
 *
 * @param delivery the delivery's own id: the same id is the same turn, sent again
 */
public record DecisionTurn(DeliveryId delivery, Person person, DecisionMove move) {}
