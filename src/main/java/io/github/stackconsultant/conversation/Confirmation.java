package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.recommendation.ConsultationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person was asked last, before something of theirs would be lost.
 *
 * @param place where it was asked
 * @param about the consultation that was the person's open or else latest one then; empty if they had none
 * @param version that consultation's version then
 * @param message the message that asks it, once it stands where it can be updated
 */
public record Confirmation(
        Person person,
        Kind kind,
        Place place,
        Optional<ConsultationId> about,
        long version,
        Instant askedAt,
        Optional<PostedMessage> message) {

    /** After this time, a word is hardly still meant as the answer. */
    private static final Duration COUNTS = Duration.ofHours(1);

    /** What is asked. The names are stored. */
    public enum Kind {
        /** Whether to clear the answers. */
        RESTART,
        /** Whether to close the consultation. */
        CANCEL,
        /** Whether to go on with a new description, or to start over with it; under a card, whether it begins another. */
        DESCRIPTION,
        /** Whether to erase everything that is stored about the person. */
        FORGET,
        /** Whether a change that waits is applied. */
        APPLY,
        /** Whether a vote on what has changed still counts, which only a button says. */
        VOTE;

        /** {@return whether it still waits for its answer after something else is said} */
        public boolean waits() {
            return this == DESCRIPTION || this == APPLY || this == VOTE;
        }
    }

    /** {@return a question that is asked in the course of that turn, about that consultation as it is} */
    static Confirmation of(Kind kind, Turn turn, Optional<Consultation> about, Instant now) {
        return of(kind, turn.person(), turn.place(), about, now);
    }

    /** {@return whether the change that waits in that consultation is applied, asked where it lives} */
    static Confirmation toApply(Consultation waiting, Instant now) {
        return of(Kind.APPLY, waiting.person(), waiting.place(), Optional.of(waiting), now);
    }

    /**
     * {@return whether somebody's vote still counts, asked in their direct messages}
     *
     * @param about the voter's own open or else latest consultation
     */
    public static Confirmation ofVote(Person voter, Optional<Consultation> about, Instant now) {
        return of(Kind.VOTE, voter, Place.direct(voter), about, now);
    }

    private static Confirmation of(Kind kind, Person person, Place place, Optional<Consultation> about, Instant now) {
        return new Confirmation(
                person,
                kind,
                place,
                about.map(Consultation::id),
                about.map(Consultation::version).orElse(0L),
                now,
                Optional.empty());
    }

    /** {@return whether nothing has changed since, given the person's open or else latest consultation} */
    boolean stands(Optional<Consultation> now) {
        return about.equals(now.map(Consultation::id))
                && now.filter(consultation -> consultation.version() != version).isEmpty();
    }

    /** {@return the same question, which a change of that consultation leaves as it is} */
    Confirmation after(Consultation change) {
        return new Confirmation(person, kind, place, about, change.version(), askedAt, message);
    }

    /** {@return whether a word typed there at that moment can be its answer} */
    boolean isAnsweredAt(Place typed, Instant now) {
        return isAskedAt(typed) && now.isBefore(askedAt.plus(COUNTS));
    }

    /**
     * {@return whether it was asked there; a person has one place for direct messages, also where its channel is not known}
     */
    boolean isAskedAt(Place typed) {
        return place.equals(typed) || (place.equals(Place.direct(person)) && typed.kind() == Place.Kind.DIRECT);
    }
}
