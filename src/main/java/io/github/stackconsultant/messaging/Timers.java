package io.github.stackconsultant.messaging;

import java.time.Instant;

/** Alarms for moments to come, across restarts and instances. */
public interface Timers {

    /**
     * Sets the alarm to ring once, at that moment or soon after, and no more at one for which it was set before. Belongs
     * to the caller's transaction.
     */
    void set(Alarm alarm, Instant moment);

    /** Cancels the alarm, if it is set; belongs to the caller's transaction. */
    void cancel(Alarm alarm);
}
