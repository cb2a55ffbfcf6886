package io.github.stackconsultant.privacy;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is stored, as sweeps go through it: a page in each transaction, which is the caller's. */
public interface SweptData {

    /** {@return the alarms that may be set for a workspace's data that began until then} */
    List<Alarm> alarms(String workspace, Instant until);

    /**
     * Erases a page of what began in a workspace until then.
     *
     * @return whether there was something; there may be more
     */
    boolean erasePage(String workspace, Instant until);

    /**
     * Removes a person's name from a page of the past votes that others asked for until then.
     *
     * @param after the id that the page before ended with; empty text for the first one
     * @return the id that this one ends with; empty if there is none
     */
    Optional<String> unnameInPolls(Person person, Instant until, String after);

    /** Removes a person's name from a page of the decisions that others saved until then, as above. */
    Optional<String> unnameInDecisions(Person person, Instant until, String after);
}
