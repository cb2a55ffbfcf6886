package io.github.stackconsultant.privacy;

import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Outbox;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Erases personal data everywhere: in the stores, the alarms, and the outbox. */
public final class Erasure {

    private final PersonalData data;
    private final Outbox outbox;
    private final Timers timers;
    private final Sweeps sweeps;
    private final Clock clock;

    /** Wires it to its ports; the caller provides a transaction around each call. */
    public Erasure(PersonalData data, Outbox outbox, Timers timers, Sweeps sweeps, Clock clock) {
        this.data = data;
        this.outbox = outbox;
        this.timers = timers;
        this.sweeps = sweeps;
        this.clock = clock;
    }

    /**
     * Data for the messages to others after somebody is forgotten.
     *
     * @param promises the threads below outcomes that announce a second look of which nobody will be reminded now
     * @param requests the requests that the person had taken as a consultant, and that are open again
     */
    public record Left(List<Place> promises, List<TakenRequest> requests) {}

    /** {@return the ids of the open votes that the person asked for, since others depend on their data} */
    public List<String> votesUnderWay(Person asker) {
        return data.votesUnderWay(asker);
    }

    /**
     * Erases what is kept of a person, as {@link PersonalData#erase} says, with the alarms that it set and what waits to
     * be said to them; what is being said just then is said. What others keep names them no longer once a sweep through
     * it is done, soon after the commit. Doing it again does no harm.
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
        sweeps.add(new Sweep(person.workspace(), Optional.of(person.user()), clock.instant()), cause);
        return left;
    }

    /**
     * Erases everything of a workspace that was stored until the app was removed from it, soon after the commit.
     * Doing it again does no harm.
     *
     * @param cause the delivery that asks for it
     */
    public void erase(String workspace, Instant removed, DeliveryId cause) {
        outbox.withdraw(workspace, removed, cause);
        sweeps.add(new Sweep(workspace, Optional.empty(), removed), cause);
    }
}
