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

    /** {@return whether that person had it, so that it now waits for somebody again} */
    boolean release(HandoverId id, Person by);

    /**
     * Forgets, with the addresses in them, requests that were taken before that moment, or asked before it and never
     * taken.
     *
     * @return how many
     */
    int forgetBefore(Instant moment);

    /** Remembers the message that shows it now, in place of an earlier one. */
    void remember(HandoverId id, PostedMessage message);
}
