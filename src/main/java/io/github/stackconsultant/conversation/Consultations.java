package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.time.Instant;
import java.util.Optional;

/** Every consultation; a person has one open at most. */
public interface Consultations {

    /** {@return the consultation of that id, in whatever state} */
    Optional<Consultation> find(ConsultationId id);

    /** {@return the person's open consultation, if there is one} */
    Optional<Consultation> openOf(Person person);

    /** {@return the person's consultation that changed last, in whatever state} */
    Optional<Consultation> latestOf(Person person);

    /**
     * Adds a new one.
     *
     * @throws StaleConsultationException if the person has another one open by now
     */
    void add(Consultation consultation);

    /**
     * Saves a change whose version is one above the stored one.
     *
     * @throws StaleConsultationException if the stored version is another one, or the person has another one open
     */
    void save(Consultation consultation);

    /**
     * Forgets every consultation that led to no recommendation and last changed before that moment.
     *
     * @return how many
     */
    int forgetAbandonedBefore(Instant moment);

    /** {@return the message that shows it, if it is known} */
    Optional<ShownMessage> shown(ConsultationId id);

    /** Remembers the message that shows it now, in place of an earlier one. */
    void remember(ConsultationId id, ShownMessage message);

    /** Forgets the message that showed it. */
    void forgetShown(ConsultationId id);
}
