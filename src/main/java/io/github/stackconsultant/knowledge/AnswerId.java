package io.github.stackconsultant.knowledge;

/** Names one offered answer within its step, for example {@code messenger}. */
public record AnswerId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
