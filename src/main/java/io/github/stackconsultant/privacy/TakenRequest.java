package io.github.stackconsultant.privacy;

import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import java.util.Optional;

/**
 * A request to the consultants that one of them had taken.
 *
 * @param request what shows it as it stands
 * @param asker the person who waits for an answer
 * @param shown the channel whose message says who will answer, if there is such a message
 */
public record TakenRequest(Content request, Person asker, Optional<Place> shown) {}
