package io.github.stackconsultant.messaging;

import java.time.Instant;

/** Alarms for moments to come, across restarts and instances. */
public interface Timers {

    /**
     * Has the alarm ring once, at that moment or soon after, in place of an earlier one of the same name; belongs to the
     * caller's transaction.
     */
    void set(Alarm alarm, Instant moment);

    /** Takes the alarm back, if it is set; belongs to the caller's transaction. */
    void cancel(Alarm alarm);
}
