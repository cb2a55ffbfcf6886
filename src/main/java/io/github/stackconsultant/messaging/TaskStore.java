package io.github.stackconsultant.messaging;

import java.time.Instant;

/** Keeps what is to be done later, once for each name and id. */
@FunctionalInterface
public interface TaskStore {

    /**
     * Keeps a task until it is done, unless one of that name and id is kept already; belongs to the caller's transaction.
     *
     * @param name its kind
     * @param instance its id among those of its kind
     * @param data what is to be done, as whoever does it reads it
     * @param due when it is to be done
     */
    void add(String name, String instance, byte[] data, Instant due);
}
