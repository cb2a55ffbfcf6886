package io.github.stackconsultant.scheduling;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.AlarmHandler;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes which alarms rang; each may have things to do at its next rings, one after the other. */
final class RecordingAlarmHandler implements AlarmHandler {

    private final List<Alarm> rung = new CopyOnWriteArrayList<>();
    private final Map<Alarm, Deque<Runnable>> scripts = new ConcurrentHashMap<>();

    /** Has the next ring of that alarm do this; after its script a ring does nothing. */
    RecordingAlarmHandler then(Alarm alarm, Runnable action) {
        scripts.computeIfAbsent(alarm, unused -> new ConcurrentLinkedDeque<>()).add(action);
        return this;
    }

    @Override
    public void handle(Alarm alarm) {
        rung.add(alarm);
        var script = scripts.get(alarm);
        var next = script == null ? null : script.poll();
        if (next != null) {
            next.run();
        }
    }

    List<Alarm> rung() {
        return List.copyOf(rung);
    }

    /** {@return how often that alarm rang} */
    long rings(Alarm alarm) {
        return rung.stream().filter(alarm::equals).count();
    }
}
