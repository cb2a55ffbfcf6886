package io.github.stackconsultant.messaging;

/** A short message that is said once; each feature has a family of its own. */
public interface Notice extends Detail {}
