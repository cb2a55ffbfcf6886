package io.github.stackconsultant.messaging;

import java.util.Optional;

/** In which order tasks were stored, by the database's clock, which does not differ between instances. */
@FunctionalInterface
public interface StoredOrder {

    /**
     * One task.
     *
     * @param name its kind
     * @param instance its id among those of its kind
     */
    record Stored(String name, String instance) {}

    /** {@return whether one was stored after another, as far as their transactions tell; empty if either is gone} */
    Optional<Boolean> isLater(Stored task, Stored than);
}
