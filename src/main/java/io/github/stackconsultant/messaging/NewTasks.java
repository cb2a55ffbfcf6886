package io.github.stackconsultant.messaging;

import java.time.Instant;

/** Where the scheduler's tasks are stored; its own client looks whether a task is there before it stores it. */
@FunctionalInterface
public interface NewTasks {

    /**
     * Stores a task of usual priority, unless it is there already; belongs to the caller's transaction.
     *
     * @param name its kind
     * @param instance its id among those of its kind
     * @param data as the scheduler's serializer writes them
     * @param due when it is to be executed
     */
    void add(String name, String instance, byte[] data, Instant due);
}
