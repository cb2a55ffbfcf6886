package io.github.stackconsultant.knowledge;

/** Names one part of a system, for example {@code edge}, that may be built with an option of its own. */
public record PartId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
