package io.github.stackconsultant.app;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.AlarmHandler;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.Recording;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Voting;

/** Dispatches each alarm to its handler. */
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
            case POLL_CLOSES -> voting.closeOnTime(new PollId(alarm.subject()));
            case POLL_REMINDS -> voting.remind(new PollId(alarm.subject()));
            case POLL_SHUFFLES -> voting.shuffle(new PollId(alarm.subject()));
            case DECISION_REVISITED -> recording.revisit(new DecisionId(alarm.subject()));
        }
    }
}
