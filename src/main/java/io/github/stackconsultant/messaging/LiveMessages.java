package io.github.stackconsultant.messaging;

/** Messages that many people change at once: what they show is brought up to date every few seconds. */
public interface LiveMessages {

    /** Updates every message that lags behind what it shows, each once. */
    void bringUpToDate();
}
