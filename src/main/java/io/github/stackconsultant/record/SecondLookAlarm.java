package io.github.stackconsultant.record;

import io.github.stackconsultant.messaging.Alarm;

/** A decision is due for its second look. */
public record SecondLookAlarm(DecisionId decision) implements Alarm {

    @Override
    public String subject() {
        return decision.value();
    }
}
