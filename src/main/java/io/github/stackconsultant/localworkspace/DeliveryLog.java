package io.github.stackconsultant.localworkspace;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest deliveries to the app, without their bodies. */
final class DeliveryLog {

    private static final int KEPT = 1_000;

    private final Deque<Entry> entries = new ArrayDeque<>();

    synchronized void add(Entry entry) {
        entries.addFirst(entry);
        if (entries.size() > KEPT) {
            entries.removeLast();
        }
    }

    /** Most recent first. */
    synchronized List<Entry> latest(int limit) {
        return entries.stream().limit(limit).toList();
    }

    /**
     * One attempt.
     *
     * @param kind what was delivered, such as event:app_mention or block_actions
     * @param status the app's HTTP status; 0 where none came
     * @param attempt 1 for the first
     */
    record Entry(Instant at, String kind, int status, int attempt, long millis) {}
}
