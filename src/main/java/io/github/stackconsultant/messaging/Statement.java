package io.github.stackconsultant.messaging;

import java.util.Optional;

/**
 * Something that has to be said. State is read when the statement is rendered; only what is not stored anywhere travels
 * in it.
 *
 * @param subject the id of what it is about; empty if the topic needs none
 * @param detail what the topic asks for beside the subject
 */
public record Statement(
        Topic topic,
        Person person,
        Place place,
        Optional<ReplyPath> replyPath,
        String subject,
        Optional<Detail> detail) {

    /** {@return a statement about a subject's current state that answers no delivery} */
    public static Statement about(Topic topic, String subject, Person person, Place place) {
        return new Statement(topic, person, place, Optional.empty(), subject, Optional.empty());
    }

    /** {@return a short message to somebody in their direct messages, which answers no delivery} */
    public static Statement directly(Person person, Notice notice) {
        return new Statement(Topic.NOTICE, person, Place.direct(person), Optional.empty(), "", Optional.of(notice));
    }

    /** {@return its detail, if it has one of that kind} */
    public <T extends Detail> Optional<T> detail(Class<T> kind) {
        return detail.filter(kind::isInstance).map(kind::cast);
    }

    /** {@return the same with another topic} */
    public Statement as(Topic other) {
        return new Statement(other, person, place, replyPath, subject, detail);
    }
}
