package io.github.stackconsultant.record;

/** Names one decision; it opens nothing, only the link's token does. */
public record DecisionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
