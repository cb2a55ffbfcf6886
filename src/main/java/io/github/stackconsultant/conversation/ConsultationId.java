package io.github.stackconsultant.conversation;

/** Names one consultation. */
public record ConsultationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
