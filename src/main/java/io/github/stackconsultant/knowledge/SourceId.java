package io.github.stackconsultant.knowledge;

/** Names one source of a comparison. */
public record SourceId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
