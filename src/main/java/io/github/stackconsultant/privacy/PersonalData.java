package io.github.stackconsultant.privacy;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import java.util.List;

/** All personal data that is stored. Every method belongs to the caller's transaction. */
public interface PersonalData {

    /**
     * {@return the ids of the open votes that the person asked for, since others depend on their data; the earliest to
     * close first}
     */
    List<String> votesUnderWay(Person asker);

    /**
     * {@return the threads below those outcomes of the person's votes that announce the day of a second look}
     *
     * They are needed because after the erasure nobody is reminded on that day, and the message can no longer be
     * rendered from stored data.
     */
    List<Place> promises(Person asker);

    /** {@return the requests of others to the consultants that the person has taken} */
    List<TakenRequest> taken(Person taker);

    /** {@return the alarms that may be set for data that erasing the person deletes} */
    List<Alarm> alarms(Person owner);

    /** {@return the alarms that end the open votes which name that person as a voter} */
    List<Alarm> endings(Person voter);

    /**
     * Erases a person's data: consultations, recommendations and ratings, requests to the consultants, decisions and
     * votes that they asked for, and their own votes by name. They are no longer asked in votes under way. What others
     * keep of past votes and decisions names them until a {@link Sweep} is done, and afterwards only where somebody
     * mentioned them in free text. A ballot in an anonymous
     * vote stays; once that vote is over, it cannot be traced to anybody.
     *
     * <p>Idempotent. Throws the stores' own exceptions for a lost race if one of the person's votes has opened meanwhile;
     * the transaction must be rolled back then, and done again.
     */
    void erase(Person person);
}
