package io.github.stackconsultant.handover;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.PostedMessage;
import java.time.Instant;
import java.util.Optional;

/** Every request to talk to a consultant. */
public interface Handovers {

    /** Adds a new one. */
    void add(HandoverRequest request);

    /** {@return the request of that id} */
    Optional<HandoverRequest> find(HandoverId id);

    /**
     * Stores who will answer, unless somebody is stored already. Of several concurrent calls exactly one succeeds.
     *
     * @return whether this call stored the person
     */
    boolean take(HandoverId id, Person by, Instant at);

    /** {@return whether that person had taken the request, which is now open again} */
    boolean release(HandoverId id, Person by);

    /**
     * Deletes requests, including the contact data in them, that were taken before that moment, or were asked before it
     * and never taken, the oldest first.
     *
     * @param most how many at most
     * @return how many; fewer than that if none is left
     */
    int forgetBefore(Instant moment, int most);

    /**
     * Deletes requests that were asked before that moment, however late they were taken, or taken again, the oldest first.
     *
     * @param most how many at most
     * @return how many; fewer than that if none is left
     */
    int forgetAskedBefore(Instant moment, int most);

    /** Stores which message shows it now, replacing an earlier one. */
    void remember(HandoverId id, PostedMessage message);
}
