package io.github.stackconsultant.messaging;

/**
 * What a statement says; each feature has a family of its own. State is named by its id and read when it is said; what
 * is stored nowhere else travels along. It waits in the outbox while the app is updated, so the parts of a kind keep
 * their names.
 */
public interface Content {

    /** {@return the id of what it is about, for the log; empty if it is about nothing that has one} */
    default String subject() {
        return "";
    }
}
