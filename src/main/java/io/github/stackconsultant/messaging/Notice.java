package io.github.stackconsultant.messaging;

/**
 * A short message that is said once; each feature has a family of its own. Like {@link Content} it waits in the outbox
 * while the app is updated.
 */
public interface Notice {}
