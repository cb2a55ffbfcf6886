package io.github.stackconsultant.voting;

/** Names one choice within a poll: an option's id, or one of the two further choices that every poll may have. */
public record ChoiceId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
