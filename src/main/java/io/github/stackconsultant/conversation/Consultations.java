package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.time.Instant;
import java.util.Optional;

/** Every consultation; a person has one open at most. */
public interface Consultations {

    /** {@return the consultation of that id, in whatever state} */
    Optional<Consultation> find(ConsultationId id);

    /** {@return the consultation of that id, in whatever state, if it is that person's} */
    default Optional<Consultation> find(ConsultationId id, Person person) {
        return find(id).filter(found -> found.person().equals(person));
    }

    /** {@return that consultation as it is now, if it is another version} */
    Optional<Consultation> changed(Consultation since);

    /** {@return the person's open consultation, if there is one} */
    Optional<Consultation> openOf(Person person);

    /** {@return the person's consultation that changed last, in whatever state} */
    Optional<Consultation> latestOf(Person person);

    /** {@return the person's open consultation or, if there is none, the one that changed last} */
    default Optional<Consultation> openOrLatestOf(Person person) {
        return openOf(person).or(() -> latestOf(person));
    }

    /** {@return the consultation that is shown in that thread and not closed, the one that changed last} */
    Optional<Consultation> livingIn(Place thread, String workspace);

    /**
     * Adds a new one.
     *
     * @throws StaleConsultationException if the person has opened another one meanwhile
     */
    void add(Consultation consultation);

    /**
     * Saves a change whose version is one above the stored one.
     *
     * @throws StaleConsultationException if the stored version is a different one, or the person has another one open
     */
    void save(Consultation consultation);

    /**
     * Deletes consultations that led to no recommendation on the project that they are about now, and last changed before
     * that moment, the oldest first. Belongs to the caller's transaction.
     *
     * @param most how many at most
     * @return how many; fewer than that if none is left
     */
    int forgetAbandonedBefore(Instant moment, int most);

    /** {@return the message that shows it, if it is known} */
    Optional<ShownMessage> shown(ConsultationId id);

    /** {@return the consultation of that id, in whatever state, with the message that shows it} */
    Optional<ShownConsultation> findShown(ConsultationId id);

    /**
     * Stores which message shows it now, and of which version. Another message stays stored until it is forgotten, so that
     * of two that were posted at once one is known to be the second.
     */
    Remembering remember(ConsultationId id, ShownMessage message);

    /** Deletes the reference to that message, which showed it; one to another message stays. */
    void forgetShown(ConsultationId id, ShownMessage message);
}
