package io.github.stackconsultant.app;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.AlarmHandler;
import io.github.stackconsultant.record.Recording;
import io.github.stackconsultant.voting.Voting;

/** Brings each alarm to whom it is for. */
final class DispatchedAlarms implements AlarmHandler {

    private final Voting voting;
    private final Recording recording;

    DispatchedAlarms(Voting voting, Recording recording) {
        this.voting = voting;
        this.recording = recording;
    }

    @Override
    public void handle(Alarm alarm) {
        switch (alarm.purpose()) {
            case POLL_CLOSES, POLL_REMINDS, POLL_SHUFFLES -> voting.handle(alarm);
            case DECISION_REVISITED -> recording.handle(alarm);
        }
    }
}
