package io.github.stackconsultant.messaging;

/**
 * Something that is due at a moment; each feature has a family of its own. Two that are equal are the same alarm. It waits
 * while the app is updated, so the parts of a kind keep their names.
 */
public interface Alarm {

    /** {@return the id of what it is about; no two alarms of one kind have the same} */
    String subject();
}
