package io.github.stackconsultant.scheduling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Tells what happens to a task for the first time, so that the log says it once: the oldest tasks are forgotten. */
final class FirstTimes {

    static final int MOST_KEPT = 1_000;

    private final Set<String> known = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /** {@return whether that task has not been asked about before, as far as is remembered} */
    synchronized boolean isFirst(String task) {
        return known.add(task);
    }
}
