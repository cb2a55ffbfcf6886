package io.github.stackconsultant.handover;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's request to talk to a consultant.
 *
 * @param person who asks
 * @param recommendation what they were recommended, with the answers that it rests on
 * @param matter what it is about, in their own words
 * @param taken who will answer, once somebody has said so
 * @param posted the message that shows it, once it is known
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

    /** A request's life. */
    public enum Status {
        /** Nobody has said that they will answer. */
        OPEN,
        /** Somebody will answer. */
        TAKEN
    }

    /** Who will answer, and since when that is known. */
    public record Taken(Person by, Instant at) {}

    /** {@return a request that nobody has seen yet} */
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
