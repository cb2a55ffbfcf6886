package io.github.stackconsultant.messaging;

import java.time.Instant;

/**
 * A short-lived way to answer one delivery; anybody who has it can use it, so it is never logged.
 *
 * @param address where the answer is posted to
 * @param original whether it belongs to a message that only this person sees, which an answer may replace
 * @param received when it came; it expires half an hour later
 */
public record ReplyPath(String address, boolean original, Instant received) {

    /** {@return the same path, for a reply that is added beside the original message and never replaces it} */
    public ReplyPath beside() {
        return new ReplyPath(address, false, received);
    }

    @Override
    public String toString() {
        return "ReplyPath[received=" + received + "]";
    }
}
