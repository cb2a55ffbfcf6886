package io.github.stackconsultant.voting;

/** Names one poll. */
public record PollId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
