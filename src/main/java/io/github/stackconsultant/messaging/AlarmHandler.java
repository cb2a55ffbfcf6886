package io.github.stackconsultant.messaging;

/** Who acts when an alarm rings. */
public interface AlarmHandler {

    /** Acts on it. An alarm may ring twice, and late: doing it again does no harm. */
    void handle(Alarm alarm);
}
