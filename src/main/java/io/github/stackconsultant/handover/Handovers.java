package io.github.stackconsultant.handover;

import io.github.stackconsultant.messaging.Person;
import java.time.Instant;
import java.util.Optional;

/** Every request to talk to a consultant. */
public interface Handovers {

    /** Adds a new one. */
    void add(HandoverRequest request);

    /** {@return the request of that id} */
    Optional<HandoverRequest> find(HandoverId id);

    /**
     * Stores who will answer, unless somebody is stored already: of several at once, one is first.
     *
     * @return whether that person is the first
     */
    boolean take(HandoverId id, Person by, Instant at);

    /** Remembers the message that shows it now, in place of an earlier one. */
    void remember(HandoverId id, PostedMessage message);
}
