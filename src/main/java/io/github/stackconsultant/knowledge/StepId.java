package io.github.stackconsultant.knowledge;

/** Names one decision step, for example {@code product}. */
public record StepId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
