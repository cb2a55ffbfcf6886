package io.github.stackconsultant.knowledge;

/** Names one option of a comparison, for example {@code nodejs}. */
public record OptionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
