package io.github.stackconsultant.messaging;

import java.util.List;
import java.util.Optional;

/**
 * Something that has to be said. State is read when the statement is rendered; only words that are not stored anywhere
 * travel in it.
 *
 * @param subject the id of what it is about; empty if the topic needs none
 * @param details further words, as the topic asks
 */
public record Statement(
        Topic topic, Person person, Place place, Optional<ReplyPath> replyPath, String subject, List<String> details) {

    /** Copies the list. */
    public Statement {
        details = List.copyOf(details);
    }

    /** {@return a statement about a subject's current state that answers no delivery} */
    public static Statement about(Topic topic, String subject, Person person, Place place) {
        return new Statement(topic, person, place, Optional.empty(), subject, List.of());
    }

    /** {@return a short word to somebody in their direct messages, which answers no delivery} */
    public static Statement directly(Person person, Word word) {
        return new Statement(Topic.NOTICE, person, Place.direct(person), Optional.empty(), "", word.written());
    }
}
