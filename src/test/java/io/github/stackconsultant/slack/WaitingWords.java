package io.github.stackconsultant.slack;

import io.github.stackconsultant.fixtures.TickingClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Where words wait to be tried again: nothing comes back before a test lets it, and the clock moves as far as it waited. */
final class WaitingWords implements Retries.Delays {

    final List<Duration> waits = new ArrayList<>();

    private final TickingClock clock;
    private final Queue<Waiting> waiting = new ArrayDeque<>();

    private record Waiting(Duration time, Runnable then) {}

    WaitingWords(TickingClock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void run(Duration wait, Runnable then) {
        waits.add(wait);
        waiting.add(new Waiting(wait, then));
    }

    /** Lets the one come back that has waited longest, after its time. */
    void next() {
        var next = waiting.remove();
        clock.tick(next.time());
        next.then().run();
    }

    /** Lets every one come back that waits now, at the same time. */
    void together() {
        var now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(each -> each.then().run());
    }

    int size() {
        return waiting.size();
    }
}
