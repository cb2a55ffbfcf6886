package io.github.stackconsultant.messaging;

/** Messages whose content many people change at once, so they are refreshed every few seconds. */
public interface LiveMessages {

    /** Updates every message that lags behind the state it shows, each once. */
    void bringUpToDate();
}
