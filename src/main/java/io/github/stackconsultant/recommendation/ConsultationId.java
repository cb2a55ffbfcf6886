package io.github.stackconsultant.recommendation;

/** Names one consultation. */
public record ConsultationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
