package io.github.stackconsultant.privacy;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import java.util.List;

/** Everything that is kept of people. Every method belongs to the caller's transaction. */
public interface PersonalData {

    /** {@return how many votes that the person asked for are not over: others still act on what is kept for them} */
    int votesUnderWay(Person asker);

    /**
     * {@return the threads under the outcomes of that person's votes that name a day on which they are looked at again}
     *
     * Once all is erased nobody is reminded on that day, and nothing is left of which the message could be made anew.
     */
    List<Place> promises(Person asker);

    /** {@return what others asked the consultants and that person has taken} */
    List<TakenRequest> taken(Person taker);

    /** {@return the alarms that may be set for what erasing that person erases} */
    List<Alarm> alarms(Person owner);

    /** {@return the same for a workspace} */
    List<Alarm> alarms(String workspace);

    /** {@return the alarms that end the open votes which name that person as a voter} */
    List<Alarm> endings(Person voter);

    /**
     * Erases what is kept of a person: consultations, recommendations and ratings, requests to the consultants,
     * decisions and votes that they asked for, and their own votes by name. What others keep names them no longer,
     * but for what somebody wrote in words of their own, and they are asked in no vote under way any more. A
     * ballot in an anonymous vote stays; once that vote is over, nothing leads from it to anybody.
     *
     * <p>Doing it again does no harm.
     */
    void erase(Person person);

    /** Erases everything of a workspace, as after the app was removed from it. Doing it again does no harm. */
    void eraseWorkspace(String workspace);
}
