package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.messaging.Statement;
import java.util.Optional;

/**
 * Who is told something, where they are, and how an answer reaches them there.
 *
 * @param path the way to answer what they have just done, where there is one
 */
record Recipient(Person person, Place place, Optional<ReplyPath> path) {

    /** {@return who a statement is for} */
    static Recipient of(Statement statement) {
        return new Recipient(statement.person(), statement.place(), statement.replyPath());
    }

    /** {@return that person in their direct messages, where nothing that they did is answered} */
    static Recipient directly(Person person) {
        return new Recipient(person, Place.direct(person), Optional.empty());
    }

    /** {@return the same, to be told beside the message that was clicked and never in its place} */
    Recipient beside() {
        return new Recipient(person, place, path.map(ReplyPath::beside));
    }
}
