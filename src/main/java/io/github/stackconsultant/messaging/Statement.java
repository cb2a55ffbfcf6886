package io.github.stackconsultant.messaging;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that has to be said.
 *
 * @param person to whom, or whose state it is where others read it
 * @param replyPath the short-lived way to answer the delivery that it answers, where there is one
 */
public record Statement(Person person, Place place, Optional<ReplyPath> replyPath, Content content) {

    /** Rejects null: what has waited in a form that is no longer known cannot be said. */
    public Statement {
        Objects.requireNonNull(content, "content");
    }

    /** {@return a statement that answers no delivery} */
    public static Statement at(Place place, Person person, Content content) {
        return new Statement(person, place, Optional.empty(), content);
    }

    /** {@return a statement to somebody in their direct messages, which answers no delivery} */
    public static Statement directly(Person person, Content content) {
        return at(Place.direct(person), person, content);
    }

    /** {@return the same statement with other content} */
    public Statement saying(Content other) {
        return new Statement(person, place, replyPath, other);
    }
}
