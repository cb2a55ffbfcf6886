package io.github.stackconsultant.handover;

/** Names one request to talk to a consultant. */
public record HandoverId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
