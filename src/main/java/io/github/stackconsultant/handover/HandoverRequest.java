package io.github.stackconsultant.handover;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's request to talk to a consultant.
 *
 * @param person the person who asks
 * @param recommendation the recommendation that they were given, with the answers it rests on
 * @param matter what it is about, in their own words
 * @param taken who will answer, once somebody has taken it
 * @param posted the message that shows it, once known
 */
public record HandoverRequest(
        HandoverId id,
        Person person,
        RecommendationId recommendation,
        Contact contact,
        String matter,
        Instant askedAt,
        Optional<Taken> taken,
        Optional<PostedMessage> posted) {

    /** The states of a request. */
    public enum Status {
        /** Nobody has said that they will answer. */
        OPEN,
        /** Somebody will answer. */
        TAKEN
    }

    /** Who took the request, and when. */
    public record Taken(Person by, Instant at) {}

    /** {@return a new request that has not been posted or taken} */
    static HandoverRequest asked(
            HandoverId id,
            Person person,
            RecommendationId recommendation,
            Contact contact,
            String matter,
            Instant now) {
        return new HandoverRequest(
                id, person, recommendation, contact, matter, now, Optional.empty(), Optional.empty());
    }

    /** {@return whether somebody will answer} */
    public Status status() {
        return taken.isPresent() ? Status.TAKEN : Status.OPEN;
    }

    /** Ids only: what people typed is never logged. */
    @Override
    public String toString() {
        return "HandoverRequest[id=" + id + ", recommendation=" + recommendation + ", status=" + status() + "]";
    }
}
