package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.PostedMessage;
import java.time.Instant;
import java.util.Optional;

/** What each person was asked last, before something of theirs would be lost; nothing else is kept of the past. */
public interface Confirmations {

    /** {@return what the person was asked last, unless it was withdrawn} */
    Optional<Confirmation> of(Person person);

    /** Stores what its person is asked now, in place of what they were asked before. */
    void ask(Confirmation asked);

    /** Stores it in place of what its person was asked before; what they were asked later stands. */
    void askUnlessNewer(Confirmation asked);

    /** Deletes what the person was asked: it is answered, or no answer to it counts any more. */
    void withdraw(Person person);

    /** Deletes what the person was asked until that moment; what they are asked later stands. */
    void withdraw(Person person, Instant until);

    /** Deletes what the person was asked unless it {@linkplain Confirmation.Kind#waits still waits} after something else is said. */
    void lapse(Person person);

    /** Stores which message asks the person, unless that was withdrawn. */
    void remember(Person person, PostedMessage message);

    /**
     * Deletes what was asked before that moment, the oldest first. Belongs to the caller's transaction.
     *
     * @param most how many at most
     * @return how many; fewer than that if none is left
     */
    int forgetBefore(Instant moment, int most);
}
