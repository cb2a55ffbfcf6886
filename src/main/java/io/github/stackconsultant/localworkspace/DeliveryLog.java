package io.github.stackconsultant.localworkspace;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest deliveries to the app, without their bodies, and the number of those without an answer yet. */
final class DeliveryLog {

    private static final int KEPT = 1_000;

    private final Deque<Entry> entries = new ArrayDeque<>();

    private int underWay;

    synchronized void begins() {
        underWay++;
    }

    synchronized void ends(Entry entry) {
        underWay--;
        entries.addFirst(entry);
        if (entries.size() > KEPT) {
            entries.removeLast();
        }
    }

    synchronized int underWay() {
        return underWay;
    }

    /** Most recent first. */
    synchronized List<Entry> latest(int limit) {
        return entries.stream().limit(limit).toList();
    }

    /**
     * One attempt.
     *
     * @param kind what was delivered, such as event:app_mention or block_actions
     * @param status the app's HTTP status; 0 if there was none
     * @param attempt 1 for the first
     */
    record Entry(Instant at, String kind, int status, int attempt, long millis) {}
}
