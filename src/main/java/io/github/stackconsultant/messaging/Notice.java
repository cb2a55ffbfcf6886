package io.github.stackconsultant.messaging;

/**
 * A short message that is said once; each feature has a family of its own. Like {@link Content} it names by its id what
 * has state, and waits in the outbox while the app is updated.
 */
public interface Notice {

    /** {@return the id of what it is about, for the log; empty if it is about nothing that has one} */
    default String subject() {
        return "";
    }
}
