package io.github.stackconsultant.scheduling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Recognises what happens to a task for the first time, so that it is logged once. The memory is bounded and forgets
 * the oldest tasks.
 */
final class FirstTimes {

    static final int MOST_KEPT = 1_000;

    private final Set<String> known = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /** {@return whether this is the first call for that task, as far as remembered} */
    synchronized boolean isFirst(String task) {
        return known.add(task);
    }
}
