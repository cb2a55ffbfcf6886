package io.github.stackconsultant.privacy;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import java.util.Optional;

/**
 * What somebody asked the consultants, and one of them had taken.
 *
 * @param id the request's id
 * @param asker who waits for an answer
 * @param shown the channel in which it is said who answers, if it stands in one
 */
public record TakenRequest(String id, Person asker, Optional<Place> shown) {}
