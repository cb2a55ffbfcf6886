package io.github.stackconsultant.privacy;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;

/** Erases a person who cannot ask for it in Slack any more. */
@FunctionalInterface
public interface PersonErasure {

    /**
     * Erases what is kept of a person, in one transaction of its own; nothing as long as a vote that they asked for is open,
     * since others depend on it. Doing it again does no harm.
     *
     * @param cause names what asks for it
     * @return how many open votes keep it from being done; 0 if it is done
     */
    int erase(Person person, DeliveryId cause);
}
