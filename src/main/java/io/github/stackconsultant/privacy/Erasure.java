package io.github.stackconsultant.privacy;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Timers;
import java.time.Instant;
import java.util.List;

/** Erases from everything that keeps something: the stores, the alarms, and what waits to be said. */
public final class Erasure {

    private final PersonalData data;
    private final Outbox outbox;
    private final Timers timers;

    /** Joins them; the caller sees to one transaction around each call. */
    public Erasure(PersonalData data, Outbox outbox, Timers timers) {
        this.data = data;
        this.outbox = outbox;
        this.timers = timers;
    }

    /**
     * What others have to be told once somebody is forgotten.
     *
     * @param promises the threads under the outcomes that name a day on which nobody is reminded any more
     * @param requests what the person had taken as a consultant, and now waits for another one
     */
    public record Left(List<Place> promises, List<TakenRequest> requests) {}

    /** {@return how many votes that the person asked for are not over: others still act on what is kept for them} */
    public int votesUnderWay(Person asker) {
        return data.votesUnderWay(asker);
    }

    /**
     * Erases what is kept of a person, as {@link PersonalData#erase} says, with the alarms that it set and what waits to
     * be said to them; what is being said just then is said. Doing it again does no harm.
     *
     * @param cause the delivery that asks for it, which may still say something to them
     */
    public Left erase(Person person, DeliveryId cause) {
        var left = new Left(data.promises(person), data.taken(person));
        var endings = data.endings(person);
        data.alarms(person).forEach(timers::cancel);
        data.erase(person);
        // with one voter fewer enough may have voted; once the votes are held, lest one sets its alarm meanwhile
        endings.forEach(ending -> timers.set(ending, Instant.EPOCH));
        outbox.withdraw(person, cause);
        return left;
    }

    /**
     * Erases the same of everybody in a workspace. Doing it again does no harm.
     *
     * @param cause the delivery that asks for it
     */
    public void erase(String workspace, DeliveryId cause) {
        data.alarms(workspace).forEach(timers::cancel);
        data.eraseWorkspace(workspace);
        outbox.withdraw(workspace, cause);
    }
}
