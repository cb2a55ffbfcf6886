package io.github.stackconsultant.messaging;

/**
 * What a statement says that is stored nowhere else. It waits in the outbox while the app is updated, so what holds a
 * detail's kind and parts keeps their names.
 */
public interface Detail {}
