package io.github.stackconsultant.app;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.AlarmHandler;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.record.Recording;
import io.github.stackconsultant.record.SecondLookAlarm;
import io.github.stackconsultant.voting.PollAlarm;
import io.github.stackconsultant.voting.Voting;
import java.util.List;

/** Passes each alarm to the feature that declares it. */
final class DispatchedAlarms implements AlarmHandler {

    private final HandlerTable<Features, Alarm, Runnable> actions =
            new HandlerTable<>(List.of(PollAlarm.class, SecondLookAlarm.class));
    private final Features features;

    private record Features(Voting voting, Recording recording) {}

    DispatchedAlarms(Voting voting, Recording recording) {
        features = new Features(voting, recording);
        actions.on(PollAlarm.Close.class, (all, alarm) -> () -> all.voting().closeOnTime(alarm.poll()));
        actions.on(PollAlarm.Remind.class, (all, alarm) -> () -> all.voting().remind(alarm.poll()));
        actions.on(PollAlarm.Shuffle.class, (all, alarm) -> () -> all.voting().shuffle(alarm.poll()));
        actions.on(SecondLookAlarm.class, (all, alarm) -> () -> all.recording().revisit(alarm.decision()));
        actions.complete();
    }

    @Override
    public void handle(Alarm alarm) {
        actions.handle(features, alarm).run();
    }
}
